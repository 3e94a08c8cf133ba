import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'tsdown';
import { ROOT } from '../support/run-script.ts';
import { generateHeyApi } from './hey-api.ts';
import { facadeProgram, openapiFetchProgram, sampleCalls } from './sample-calls.ts';

const AT_LEAST = 100;
const OPTIONS = {
  target: 'es2022',
  module: 'nodenext',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

const IMPORTS: Readonly<Record<string, string>> = {
  facade: `import { Lemlist } from './index.mjs';\nexport { Lemlist };`,
  'openapi-fetch': `import createClient from 'openapi-fetch';\nimport type { paths } from './schema.js';\nexport { createClient, type paths };`,
};

/** By folder: two measurements need the same programs, and declarations take their time. */
const written = new Map<string, Promise<number>>();

/**
 * Writes, for each client, a program with its imports alone and one with calls, each with a project and with the types as they
 * are published. Gives the number of calls.
 */
export function writePrograms(folder: string): Promise<number> {
  const number = written.get(folder) ?? write(folder);
  written.set(folder, number);
  return number;
}

async function write(folder: string): Promise<number> {
  await build({
    config: false,
    cwd: ROOT,
    entry: { index: 'src/index.ts' },
    outDir: folder,
    clean: false,
    platform: 'neutral',
    fixedExtension: true,
    dts: { emitDtsOnly: true },
    logLevel: 'silent',
  });
  copyFileSync(join(ROOT, 'generated/schema.ts'), join(folder, 'schema.d.ts'));
  await generateHeyApi(folder);
  const calls = sampleCalls(AT_LEAST);
  const programs: Record<string, string> = {
    facade: facadeProgram(calls),
    'openapi-fetch': openapiFetchProgram(calls),
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  for (const [name, imports] of Object.entries(IMPORTS)) {
    writeProgram(folder, `${name}-imports`, imports);
    writeProgram(folder, `${name}-calls`, `${imports}\n${programs[name]}\n`);
  }
  return calls.length;
}

function writeProgram(folder: string, name: string, text: string): void {
  writeFileSync(join(folder, `${name}.ts`), text);
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ compilerOptions: OPTIONS, files: [`${name}.ts`] }));
}
