import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'tsdown';

const FILE = 'on-demand.cjs';
const SOURCE = join(dirname(fileURLToPath(import.meta.url)), '../mock', FILE);

/** Where the package has what the repository has elsewhere. */
const BESIDE: Readonly<Record<string, string>> = {
  '../../generated/openapi.json': './openapi.json',
  './state/ajv.cjs': './ajv.cjs',
};

/** What the mock loads on demand is beside it in `dist/`, once for ESM and CJS. */
export const onDemandBeside: Rolldown.Plugin = {
  name: 'on-demand-beside',
  resolveId: { filter: { id: /\/on-demand\.cjs$/ }, handler: () => ({ id: `./${FILE}`, external: true }) },
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: FILE, source: codeBeside() });
  },
};

function codeBeside(): string {
  const code = readFileSync(SOURCE, 'utf8').replaceAll(/^\/\/.*\n/gm, '');
  return Object.entries(BESIDE).reduce((text, [before, after]) => {
    if (!text.includes(before)) throw new Error(`${SOURCE} no longer requires ${before}`);
    return text.replace(before, after);
  }, code);
}
