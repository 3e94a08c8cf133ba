import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { expect, test } from 'vitest';
import { ROOT } from '../support/run-script.ts';

/** Parts of the theme that a patch of VitePress or a page imports, so that only a build of the site would find a module of Node in them. */
test.each(['find-pages.ts', 'excerpt.ts', 'first-view.ts', 'try-it.ts'])('%s needs no module of Node', async (file) => {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      rollupOptions: {
        input: join(ROOT, 'src/docs/theme', file),
        preserveEntrySignatures: 'strict',
        output: { format: 'es' },
      },
    },
  });
  const code = (built as Rollup.RollupOutput).output.map((each) => ('code' in each ? each.code : '')).join('\n');
  expect(code).not.toMatch(/__vite-browser-external|from ?"node:/);
});
