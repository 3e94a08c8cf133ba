import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CONDITION_TESTS } from '../../src/campaigns/condition-tests.ts';
import { blocksOf } from '../docs/samples/blocks.ts';
import { ROOT } from '../support/run-script.ts';
import { useWorkplace } from './workplace.ts';

const place = useWorkplace();
const { run } = place;
const guide = readFileSync(join(ROOT, 'src/docs/guides/16-campaigns-in-git.md'), 'utf8');
const [whole = '', added = ''] = blocksOf(guide)
  .filter(({ language, mode }) => language === 'yaml' && mode === 'no-run')
  .map(({ code }) => `${code.join('\n')}\n`);

test('the file of the guide becomes a campaign, and its further branch a branch before the fallback', async () => {
  const file = join(place.folder, 'by-score.yaml');
  writeFileSync(file, whole);
  expect((await run('check', file)).code).toBe(0);
  expect((await run('apply', '--yes', file)).code).toBe(0);
  const stored = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    stored.replace(/ {6}- id: \w+\n {8}fallback/, (fallback) => added + fallback),
  );
  expect((await run('apply', '--yes', file)).code).toBe(0);
  expect((await run('plan', file)).code).toBe(0);
  const names = parse(readFileSync(file, 'utf8')).steps[0].branches.map(({ name }: { name?: string }) => name);
  expect(names).toEqual(['Hot', 'Warm', 'Lukewarm', undefined]);
});

test('the guide has the fields of each condition with several branches', () => {
  for (const [key, fields] of CONDITION_TESTS)
    expect(guide).toContain(`| \`${key}\` | ${fields.map((field) => `\`${field}\``).join(', ')} |`);
});
