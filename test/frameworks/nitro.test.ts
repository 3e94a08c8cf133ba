import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { run } from '../support/run-program.ts';
import { EXPECTED, REPORT } from './report.ts';
import { APPLICATION, serve, writeFiles } from './server.ts';

test('a server of Nitro keeps every claim, also where nothing is installed', async () => {
  writeFiles({
    'nitro/nitro.config.ts': `export default { compatibilityDate: '2026-11-30' };\n`,
    'nitro/report.ts': REPORT,
    'nitro/routes/index.ts': `import { report } from '../report';
export default defineEventHandler(() => report());
`,
  });
  const folder = join(APPLICATION, 'nitro');
  const nitro = join(APPLICATION, 'node_modules/nitropack/dist/cli/index.mjs');
  expect(await run(folder, process.execPath, [nitro, 'build'])).toMatchObject({ status: 0 });
  const elsewhere = mkdtempSync(join(tmpdir(), 'lemlist-openapi-nitro-'));
  onTestFinished(() => rmSync(elsewhere, { recursive: true }));
  cpSync(join(folder, '.output'), elsewhere, { recursive: true });
  const url = await serve(elsewhere, ['server/index.mjs']);
  expect(await (await fetch(url)).json()).toEqual(EXPECTED);
});
