import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CampaignCommand } from '../../src/cli/campaigns/names.ts';
import type { Mock } from '../../src/mock/index.ts';
import { CAMPAIGN, useWorkplace } from './workplace.ts';

const place = useWorkplace();
const { run, pulled } = place;
let folder: string;
let file: string;
let mock: Mock;
beforeEach(() => {
  ({ folder, file, mock } = place);
});

describe('a lock', () => {
  const lockFile = (): string => file.replace('.yaml', '.lock.json');

  test.each<CampaignCommand>(['plan', 'apply'])('%s without it says what to do, and reads nothing', async (name) => {
    await pulled();
    rmSync(lockFile());
    const before = mock.requests.length;
    const { code, lines } = await run(name, file, ...(name === 'apply' ? ['--yes'] : []));
    expect([code, lines]).toEqual([
      1,
      [
        `${file}: the lock file ${lockFile()} is missing. Without it, nobody can tell your changes from those made in lemlist. If you renamed the file, rename its lock, too. Restore it from Git, or move ${file} out of its folder and pull again. --force continues without it and overwrites what was changed in lemlist.`,
      ],
    ]);
    expect(mock.requests).toHaveLength(before);
    expect((await run(name, file, '--force', ...(name === 'apply' ? ['--yes'] : []))).code).toBe(0);
  });

  test.each([
    ['broken', '{', 'The lock file is not JSON.'],
    ['of another version', '{"version": 0}', 'The lock file is from another version.'],
  ])('that is %s comes with the advice for a missing one', async (_, text, reason) => {
    await pulled();
    writeFileSync(lockFile(), text);
    const advice = `Restore it from Git, or move ${file} out of its folder and pull again.`;
    const broken = { code: 1, lines: [`${lockFile()}: ${reason} ${advice}`] };
    expect([await pulled(), await run('plan', file)]).toEqual([broken, broken]);
    rmSync(lockFile());
    expect(await pulled()).toEqual({ code: 1, lines: [expect.stringMatching(/\.lock\.json is missing\. /)] });
    expect((await pulled()).lines[0]).toContain(advice);
    renameSync(file, `${file}.away`);
    writeFileSync(lockFile(), text);
    expect(await pulled()).toEqual({ code: 0, lines: [`${file}: written`] });
  });

  test('that is missing does not keep pull from the other campaigns', async () => {
    await run('pull', '--all', '--out', folder);
    rmSync(lockFile());
    const files = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !file.endsWith(name));
    const { code, lines } = await run('pull', '--all', '--out', folder);
    expect([code, lines.length, lines.at(-1)]).toEqual([
      1,
      files.length + 1,
      expect.stringContaining(`${file}: the lock file ${lockFile()} is missing.`),
    ]);
    expect(lines.slice(0, -1).toSorted()).toEqual(files.map((name) => `${join(folder, name)}: up to date`).toSorted());
  });

  test('is no help to a file without steps, and the other campaigns are pulled', async () => {
    await run('pull', '--all', '--out', folder);
    writeFileSync(file, `campaign: ${CAMPAIGN}\nsteps: 3\n`);
    const { code, lines } = await run('pull', '--all', '--out', folder);
    expect([code, lines.slice(0, -1).every((line) => line.endsWith(': up to date')), lines.at(-1)]).toEqual([
      1,
      true,
      `${file}:2:1 \`steps\` must be a list of steps, each of which begins with \`- \`; without steps, write \`steps: []\``,
    ]);
  });

  test('is there before the file that needs it', async () => {
    // The file cannot be written.
    mkdirSync(`${file}.part`);
    expect((await pulled()).code).toBe(1);
    expect([existsSync(file), existsSync(lockFile())]).toEqual([false, true]);
  });
});
