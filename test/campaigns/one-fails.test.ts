import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { planCommand } from '../../src/cli/campaigns/plan-command.ts';
import { pullCommand } from '../../src/cli/campaigns/pull-command.ts';
import { RateLimiterError } from '../../src/client/limits/redis/index.ts';
import { startTeam } from './team.ts';
import { CAMPAIGN } from './workplace.ts';

// What fails for one campaign says nothing about the others. What fails for all is said once.

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lemlist-openapi-one-fails-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A client for which reading the first campaign fails. */
function brokenTeam(respond: () => Response | Promise<Response>) {
  const { mock } = startTeam();
  return startTeam({
    maxRetries: 0,
    fetch: async (input, init) =>
      String(input).includes(`${CAMPAIGN}/sequences`) ? respond() : mock.fetch(input, init),
  }).lemlist;
}

const ALONE = [400, 404, 405, 409, 422, 500].map((status) => [`status ${status}`, respond(status)] as const);
const TOGETHER = [401, 402, 403, 429, 502, 503, 504].map((status) => [`status ${status}`, respond(status)] as const);

describe('pull goes on with the other campaigns', () => {
  test.each([...ALONE, ['a web page', () => new Response('<html></html>')] as const])(
    'after %s',
    async (_, respond) => {
      const pulled = pullCommand(brokenTeam(respond), { ids: [], all: true, out: folder }, () => {});
      await expect(pulled).rejects.toThrow(new RegExp(`^${CAMPAIGN}: .*$`));
      expect(readdirSync(folder)).toHaveLength(4);
    },
  );
});

describe('pull stops', () => {
  test.each([
    ...TOGETHER,
    ['a lost connection', () => Promise.reject(new TypeError('fetch failed'))] as const,
    ['a lost Redis', () => Promise.reject(new RateLimiterError('no connection'))] as const,
  ])('after %s', async (_, respond) => {
    const pulled = pullCommand(brokenTeam(respond), { ids: [], all: true, out: folder }, () => {});
    await expect(pulled).rejects.toThrow(/^[^\n]*\n\d more campaigns were not pulled\.$/);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('plan', () => {
  const planWith = async (respond: () => Response) => {
    const lemlist = startTeam().lemlist;
    await pullCommand(lemlist, { ids: [], all: true, out: folder }, () => {});
    const paths = readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => join(folder, name));
    const options = { paths, options: {}, off: [], json: false, markdown: false, colour: false };
    return planCommand(brokenTeam(respond), options, () => {});
  };

  test('names the file of the campaign that fails', async () => {
    await expect(planWith(respond(500))).rejects.toThrow(
      /^[^\n]*fernweg-freight-autumn\.yaml: [^\n]*status 500[^\n]*$/,
    );
  });

  test('names no file where it fails for all', async () => {
    await expect(planWith(respond(401))).rejects.toThrow(/^campaigns\.getSequences failed with status 401/);
  });
});

function respond(status: number): () => Response {
  return () => new Response('no', { status });
}
