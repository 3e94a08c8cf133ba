import { join } from 'node:path';
import { sources } from '../../package/entry-points.ts';
import { ROOT } from '../../support/run-script.ts';
import { type CompilerMessage, typeCheck } from '../../support/type-check.ts';
import { BEGIN } from './programs.ts';

/** The compiler options of a typical reader. The package resolves to its sources. */
const OPTIONS = {
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  module: 'nodenext',
  moduleDetection: 'force',
  types: ['node'],
  strict: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  paths: {
    ...Object.fromEntries(Object.entries(sources).map(([name, file]) => [name, [join(ROOT, file)]])),
    'lemlist-openapi/openapi.json': [join(ROOT, 'generated/openapi.json')],
  },
};

/** Checks all programs at once. Returns the messages about each program, in the same order. */
export async function typeCheckAll(programs: readonly string[]): Promise<CompilerMessage[][]> {
  const names = programs.map((_, index) => `sample-${index}.ts`);
  const files = Object.fromEntries(programs.map((source, index) => [names[index], source]));
  const ambient = { 'ambient.d.ts': `declare function ${BEGIN}(line: number): Promise<void>;` };
  const messages = await typeCheck({ ...files, ...ambient }, OPTIONS);
  return names.map((name) => messages.filter(({ file }) => file === name));
}
