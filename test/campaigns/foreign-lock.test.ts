import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { apply, plan, pull } from '../../src/campaigns/index.ts';
import type { CampaignCommand } from '../../src/cli/campaigns/names.ts';
import { createCampaign, startTeam } from './team.ts';
import { CAMPAIGN, useWorkplace } from './workplace.ts';

// People copy a file with its lock and change the id, or rename a file to the name of another one. By that lock, every step of the
// file was deleted in lemlist, and a pull would delete them from the file.

const place = useWorkplace();
const OTHER = 'cam_3sdF73Mqn8ZFNhZRv';
const lockOf = (path: string): string => path.replace('.yaml', '.lock.json');

/** A copy of a file and its lock, with the id of another campaign. */
async function copied(): Promise<{ copy: string; text: string; said: string }> {
  await place.pulled();
  const copy = `${place.folder}/copy.yaml`;
  const text = readFileSync(place.file, 'utf8').replace(`campaign: ${CAMPAIGN}`, `campaign: ${OTHER}`);
  writeFileSync(copy, text);
  copyFileSync(lockOf(place.file), lockOf(copy));
  const said = `${lockOf(copy)}: The lock file belongs to ${CAMPAIGN}, and the file names ${OTHER}. If you changed \`campaign\`, put the old value back. Restore it from Git, or move ${copy} out of its folder and pull again. \`apply --new NAME FILE\` makes a new campaign from a file.`;
  return { copy, text, said };
}

test.each<[CampaignCommand, string[]]>([
  ['plan', []],
  ['plan', ['--force']],
  ['apply', ['--yes', '--force', '--replace']],
])('%s %j refuses a file with the lock of another campaign', async (name, more) => {
  const { copy, said } = await copied();
  const before = place.mock.requests.length;
  expect(await place.run(name, copy, ...more)).toEqual({ code: 1, lines: [said] });
  expect(place.mock.requests).toHaveLength(before);
});

test('pull leaves a file with the lock of another campaign as it is', async () => {
  const { copy, text, said } = await copied();
  expect(await place.run('pull', OTHER, '--out', place.folder)).toEqual({ code: 1, lines: [said] });
  expect(readFileSync(copy, 'utf8')).toBe(text);
  expect(readdirSync(place.folder)).toHaveLength(4);
});

test('the functions refuse the file of one campaign with the lock of another, and for another', async () => {
  const { lemlist } = startTeam();
  const one = await createCampaign(lemlist, undefined, 'One');
  const other = await createCampaign(lemlist, undefined, 'Other');
  const mixed = { text: one.text, lock: other.lock };
  const words = `The lock file belongs to ${other.id}, and the file names ${one.id}.`;
  await expect(pull(lemlist, one.id, mixed)).rejects.toThrow(words);
  await expect(plan(lemlist, mixed, { force: true })).rejects.toThrow(words);
  await expect(apply(lemlist, mixed, { force: true })).rejects.toThrow(words);
  await expect(pull(lemlist, other.id, one)).rejects.toThrow(
    `The file names ${one.id}, so ${other.id} cannot be pulled`,
  );
});
