import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { runCampaignCommand } from '../../src/cli/campaigns/main.ts';
import type { CampaignCommand } from '../../src/cli/campaigns/names.ts';
import { type Mock, startMock } from '../../src/mock/index.ts';

/** The campaign of the mock that has a step of every type. */
export const CAMPAIGN = 'cam_3MSGkm7LfK9zz2mbS';

/** A file for a new campaign of one step. */
export const SHORT = 'name: Short\nsteps:\n  - type: sms\n    message: Only once\n';

/** An empty folder and a mock for each test. */
export interface Workplace {
  folder: string;
  /** Where `pulled` writes the campaign. */
  file: string;
  mock: Mock;
  /** Exit code and printed lines of a command. */
  run(name: CampaignCommand, ...args: string[]): Promise<{ code: number; lines: string[] }>;
  pulled(): Promise<{ code: number; lines: string[] }>;
  /** Changes the text of `file`. */
  edit(from: string | RegExp, to: string): void;
}

const KEY = 'any-key';

export function useWorkplace(): Workplace {
  let runs = 0;
  const place: Workplace = {
    folder: '',
    file: '',
    mock: undefined as unknown as Mock,
    run: async (name, ...args) => {
      // A command is a process of its own for its users: with a key of its own it shares no rate limit with those before it.
      if (process.env.LEMLIST_API_KEY?.startsWith(KEY)) vi.stubEnv('LEMLIST_API_KEY', `${KEY}-${++runs}`);
      const lines: string[] = [];
      const code = await runCampaignCommand(name, args, (line) => lines.push(...line.split('\n')));
      return { code, lines };
    },
    pulled: () => place.run('pull', CAMPAIGN, '--out', place.folder),
    edit: (from, to) => writeFileSync(place.file, readFileSync(place.file, 'utf8').replace(from, to)),
  };
  beforeEach(async () => {
    place.folder = mkdtempSync(join(tmpdir(), 'lemlist-openapi-campaigns-'));
    place.file = join(place.folder, 'fernweg-freight-autumn.yaml');
    place.mock = await startMock({ stateful: true });
    vi.stubEnv('LEMLIST_API_KEY', KEY);
    vi.stubEnv('LEMLIST_BASE_URL', `${place.mock.url}/api`);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await place.mock.close();
    rmSync(place.folder, { recursive: true, force: true });
  });
  return place;
}
