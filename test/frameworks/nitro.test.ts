import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyElsewhere, writeInto } from '../support/folders.ts';
import { run } from '../support/run-program.ts';
import { EXPECTED, REPORT } from './report.ts';
import { APPLICATION, serve } from './server.ts';

test('a server of Nitro keeps every claim, also where nothing is installed', async () => {
  writeInto(APPLICATION, {
    'nitro/nitro.config.ts': `export default { compatibilityDate: '2026-11-30' };\n`,
    'nitro/report.ts': REPORT,
    'nitro/routes/index.ts': `import { report } from '../report';
export default defineEventHandler(() => report());
`,
  });
  const folder = join(APPLICATION, 'nitro');
  const nitro = join(APPLICATION, 'node_modules/nitropack/dist/cli/index.mjs');
  expect(await run(folder, process.execPath, [nitro, 'build'])).toMatchObject({ status: 0 });
  const url = await serve(copyElsewhere(join(folder, '.output')), ['server/index.mjs']);
  expect(await (await fetch(url)).json()).toEqual(EXPECTED);
});
