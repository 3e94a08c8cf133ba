import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../support/run-script.ts';
import type { Line } from './line.ts';

/** What the programs import: the sources. To test the declarations of the build, set this to `dist/index.mjs`. */
const PACKAGE = 'src/index.ts';
/** What the claims import, as long as they lie in `test/types/claims`. */
const SOURCES = '../../../src/index.ts';
/** Inside the repository, so that `openapi-fetch` is found, and ignored by git. */
const CACHE = join(ROOT, 'node_modules/.cache');
const CLAIMS = join(import.meta.dirname, 'claims');

/** Options that every supported TypeScript knows. */
const COMMON = {
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  allowImportingTsExtensions: true,
};
/** The two ways in which today's applications find a package, one of them with the strictest view of `undefined`. */
export const OPTIONS = {
  nodenext: { ...COMMON, module: 'nodenext', moduleResolution: 'nodenext', exactOptionalPropertyTypes: true },
  bundler: { ...COMMON, module: 'esnext', moduleResolution: 'bundler' },
};
export type Resolution = keyof typeof OPTIONS;

/** A folder of programs: `plain.ts` has lines, `expecting.ts` says which lines must fail, `claims/` is a copy of ours. */
export interface Project {
  folder: string;
  /** What stands in `plain.ts` before the lines. */
  head: readonly string[];
  remove(): void;
}

export function writeProject(plain: readonly Line[], expecting: readonly Line[]): Project {
  mkdirSync(CACHE, { recursive: true });
  // Two runs at once must not share a folder.
  const folder = mkdtempSync(join(CACHE, 'lemlist-openapi-types-'));
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  const from = `from '${specifier(folder)}'`;
  const head = `import { Lemlist, type Step } ${from};\nimport type * as types ${from};\ndeclare const lemlist: Lemlist;\n`;
  write('package.json', JSON.stringify({ type: 'module' }));
  write('plain.ts', head + plain.map(({ code }) => code).join('\n'));
  write('expecting.ts', head + expecting.map(expectingRefusal).join('\n'));
  const claims = copyClaims(folder);
  for (const [name, compilerOptions] of Object.entries(OPTIONS)) {
    write(`${name}.json`, JSON.stringify({ compilerOptions, files: ['expecting.ts', ...claims] }));
  }
  write('plain.json', JSON.stringify({ compilerOptions: OPTIONS.nodenext, files: ['plain.ts', ...claims] }));
  return {
    folder,
    head: head.split('\n').slice(0, -1),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function expectingRefusal({ name, code, refusal }: Line): string {
  return refusal ? `// @ts-expect-error ${name}\n${code}` : code;
}

/** Copies the claims, so that they import the same as all programs. */
function copyClaims(folder: string): string[] {
  mkdirSync(join(folder, 'claims'));
  return readdirSync(CLAIMS).map((file) => {
    const text = readFileSync(join(CLAIMS, file), 'utf8');
    const copy = text.replace(`'${SOURCES}'`, `'${specifier(join(folder, 'claims'))}'`);
    writeFileSync(join(folder, 'claims', file), copy);
    return `claims/${file}`;
  });
}

function specifier(folder: string): string {
  return relative(folder, join(ROOT, PACKAGE)).replaceAll('\\', '/');
}
