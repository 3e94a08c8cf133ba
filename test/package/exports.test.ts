import { join } from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { CAMPAIGN_OPTIONS } from '../../src/cli/campaigns/options.ts';
import { USAGE as CAMPAIGNS_USAGE } from '../../src/cli/campaigns/usage.ts';
import { MOCK_OPTIONS } from '../../src/cli/mock/options.ts';
import { OPERATIONS } from '../../src/index.ts';
import { USAGE as MOCK_USAGE } from '../../src/mock/options/usage.ts';
import { ROOT } from '../support/run-script.ts';
import { apiReport } from './api-report.ts';
import { published, sources } from './entry-points.ts';

type Option = NonNullable<ParseArgsConfig['options']>[string];

/** The lists change on purpose only; with the change goes a line in CHANGELOG.md. */
const TO_ACCEPT = 'To accept the change: npx vitest run test/package/exports.test.ts -u';

const COMMANDS: Readonly<Record<string, Readonly<Record<string, Option>>>> = {
  mock: MOCK_OPTIONS,
  ...CAMPAIGN_OPTIONS,
};

describe('the public surface', () => {
  let report: string;

  beforeAll(() => {
    report = apiReport(sources);
  });

  test('every entry point is built and published', () => {
    expect(Object.keys(sources).toSorted()).toEqual(published.toSorted());
  });

  test('every entry point exports what is listed', async () => {
    const sections = await Promise.all(
      Object.entries(sources).map(async ([specifier, file]) => {
        const names = Object.keys(await import(join(ROOT, file))).toSorted();
        return [`${specifier}: ${names.length}`, ...names.map((name) => `  ${name}`), ''];
      }),
    );
    await expect(sections.flat().join('\n'), TO_ACCEPT).toMatchFileSnapshot('exports.txt');
  });

  test('every entry point has the types listed', async () => {
    await expect(report, TO_ACCEPT).toMatchFileSnapshot('api.txt');
  });

  test('declarations of others can name every interface', () => {
    // TypeScript writes out a type without a name. An interface that is not exported is its error TS4023.
    const [, inner] = report.split('What these refer to');
    expect(inner?.match(/^ {2}(?:interface|class) \w+/gm) ?? []).toEqual([]);
  });

  test('every command has the help and the options listed', async () => {
    const options = Object.entries(COMMANDS).map(([command, taken]) => [command, ...optionLines(taken), ''].join('\n'));
    const parts = [MOCK_USAGE.trim(), CAMPAIGNS_USAGE.trim(), options.join('\n')];
    await expect(parts.join('\n\n---\n\n'), TO_ACCEPT).toMatchFileSnapshot('commands.txt');
  });

  test('the help names every option', () => {
    const unnamed = Object.entries(COMMANDS).flatMap(([command, taken]) => {
      const usage = command === 'mock' ? MOCK_USAGE : CAMPAIGNS_USAGE;
      const known = new Set(usage.match(/--[\w-]+/g));
      // Whoever reads the help has found `--help`.
      return Object.keys(taken).filter((name) => name !== 'help' && !known.has(`--${name}`));
    });
    expect(unnamed).toEqual([]);
  });

  test('no entry point has a default export', async () => {
    for (const file of Object.values(sources)) expect(await import(join(ROOT, file))).not.toHaveProperty('default');
  });

  test('the client has the operations listed', async () => {
    const rows = Object.entries(OPERATIONS).map(([id, { method, path }]) => `  ${id} ${method} ${path}`);
    const list = [`operations: ${rows.length}`, ...rows.toSorted(), ''].join('\n');
    await expect(list, TO_ACCEPT).toMatchFileSnapshot('operations.txt');
  });
});

/** `-q, --quiet boolean` */
function optionLines(options: Readonly<Record<string, Option>>): string[] {
  return Object.entries(options).map(([name, { type, short, multiple, default: initial }]) => {
    const names = short ? `-${short}, --${name}` : `--${name}`;
    const words = [names, type, ...(multiple ? ['repeatable'] : []), ...(initial ? [`default ${initial}`] : [])];
    return `  ${words.join(' ')}`;
  });
}
