import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { USAGE as CAMPAIGNS_USAGE } from '../../src/cli/campaigns/usage.ts';
import { OPERATIONS } from '../../src/index.ts';
import { USAGE as MOCK_USAGE } from '../../src/mock/options/usage.ts';
import { ROOT } from '../support/run-script.ts';
import { apiReport } from './api-report.ts';
import { published, sources } from './entry-points.ts';

/** The lists change on purpose only; with the change goes a line in CHANGELOG.md. */
const TO_ACCEPT = 'To accept the change: npx vitest run test/package/exports.test.ts -u';

describe('the public surface', () => {
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
    await expect(apiReport(sources), TO_ACCEPT).toMatchFileSnapshot('api.txt');
  });

  test('every command has the options listed', async () => {
    await expect(`${MOCK_USAGE.trim()}\n\n---\n\n${CAMPAIGNS_USAGE.trim()}\n`, TO_ACCEPT).toMatchFileSnapshot(
      'commands.txt',
    );
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
