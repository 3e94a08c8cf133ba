import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram, WORKSPACE } from './run-tool.ts';

/** What lemlist's own paths force: a fixed word and a parameter in the same place. Rule and the second path of each pair. */
const FORCED = [
  'no-ambiguous-paths /leads/start/{leadId}',
  'no-ambiguous-paths /leads/pause/{leadId}',
  'no-ambiguous-paths /leads/review/{leadId}',
  'no-ambiguous-paths /leads/interested/{leadIdOrEmail}',
  'no-ambiguous-paths /leads/notinterested/{leadIdOrEmail}',
  'no-ambiguous-paths /inbox/{contactId}/drafts',
  'no-ambiguous-paths /leads/{leadId}/enrich',
];

interface RedoclyReport {
  problems: Array<{ ruleId: string; location: Array<{ pointer: string }> }>;
}

test("Redocly's strictest rules find nothing but what the paths of lemlist force", async () => {
  // Without our configuration: none lies in the workspace.
  const args = [
    'lint',
    'openapi.json',
    '--extends',
    'recommended-strict',
    '--format',
    'json',
    '--max-problems',
    '1000',
  ];
  const { problems } = JSON.parse(await printed('redocly', args)) as RedoclyReport;
  const found = problems.map(({ ruleId, location }) => `${ruleId} ${pathOf(location[0]?.pointer ?? '')}`);
  expect(found.sort()).toEqual([...FORCED].sort());
});

test('Spectral finds nothing', async () => {
  await writeFile(join(WORKSPACE, 'spectral.yaml'), 'extends: ["spectral:oas"]\n');
  const args = ['lint', 'openapi.json', '-r', 'spectral.yaml', '--format', 'json', '--fail-severity', 'hint'];
  const report = await printed('spectral', args);
  expect(JSON.parse(report.slice(0, report.lastIndexOf(']') + 1))).toEqual([]);
});

/** What a linter prints, whether it finds something or not. */
async function printed(program: string, args: readonly string[]): Promise<string> {
  return runProgram(program, args).catch((error: { stdout?: string }) => {
    if (!error.stdout) throw error;
    return error.stdout;
  });
}

/** `#/paths/~1leads~1start/…` → `/leads/start` */
function pathOf(pointer: string): string {
  return (pointer.split('/')[2] ?? '').replaceAll('~1', '/').replaceAll('~0', '~');
}
