import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import plugin from '../../openapi/rules/plugin.js';
import { ROOT } from '../support/run-script.ts';
import { lintCases, type Problem } from './lint-cases.ts';
import { casesOf, type Row } from './tiny-documents.ts';

const TABLES = join(import.meta.dirname, 'rules');
const OURS = Object.keys(plugin().rules.oas3);

/** The rows of every rule, by the id that redocly.yaml gives it. */
const tables = new Map<string, Row[]>();
for (const name of namesIn(TABLES, '.ts')) {
  const { rows } = (await import(join(TABLES, `${name}.ts`))) as { rows: Row[] };
  tables.set(OURS.includes(name) ? `lemlist/${name}` : name, rows);
}

const cases = [...tables].flatMap(([rule, rows]) => rows.flatMap((row) => casesOf(rule, row)));
let problems: Problem[][];

beforeAll(async () => {
  problems = await lintCases(cases);
});

describe.each([...tables.keys()])('%s', (rule) => {
  const own = cases.map((given, index) => ({ ...given, index })).filter((given) => given.rule === rule);

  test.each(own.map((given) => [given.name, given] as const))('%s', (_, { faults, index }) => {
    const found = problems[index]?.filter(({ ruleId }) => ruleId === rule) ?? [];
    expect(found.map(({ message }) => message).sort()).toEqual(
      [...faults].sort().map((text) => expect.stringContaining(text)),
    );
    for (const { severity } of found) expect(severity).toBe('error');
  });

  test('the rule is tried on good and bad documents', () => {
    expect(new Set(own.map(({ faults }) => faults.length > 0))).toEqual(new Set([true, false]));
  });
});

describe('the plugin', () => {
  test('every rule file is listed', () => {
    expect(namesIn(join(ROOT, 'openapi/rules'), '.js')).toEqual([...OURS, 'plugin'].sort());
  });

  test.each(OURS)('%s is switched on and tried', (name) => {
    expect(readFileSync(join(ROOT, 'redocly.yaml'), 'utf8')).toContain(`  lemlist/${name}: error\n`);
    expect([...tables.keys()]).toContain(`lemlist/${name}`);
  });
});

/** Names of the files of a folder with an extension, without it. */
function namesIn(folder: string, extension: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(extension));
  return files.map((file) => file.slice(0, -extension.length)).sort();
}
