import { writeFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { Composer } from 'yaml';
import type { CampaignCommand } from '../../src/cli/campaigns/names.ts';
import { useWorkplace } from './workplace.ts';

// To parse a large file takes longer than all the rest of a command.

const place = useWorkplace();
afterEach(() => void vi.restoreAllMocks());

test.each<[CampaignCommand, string[]]>([
  ['check', []],
  ['plan', []],
  ['edit', ['--set', 'delay=3']],
])('%s parses each file once', async (name, more) => {
  const paths = ['one', 'two'].map((each) => `${place.folder}/${each}.yaml`);
  for (const path of paths) writeFileSync(path, `name: Short\nsteps:\n  - type: sms\n    message: Hello\n`);
  const parses = vi.spyOn(Composer.prototype, 'compose');
  await place.run(name, ...paths, ...more);
  expect(parses).toHaveBeenCalledTimes(2);
});
