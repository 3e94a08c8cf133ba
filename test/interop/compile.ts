import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TYPES } from '../support/seed-table.ts';
import { runProgram, WORKSPACE } from './run-tool.ts';
import type { Tool } from './tools.ts';

const CONFIG = {
  compilerOptions: {
    target: 'es2023',
    lib: ['es2023', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    types: ['node'],
    pretty: false,
  },
  include: ['out/**/*.ts'],
};

/** Compiles everything in `out/` under `strict` and returns one line per error, each beginning with its file. */
export async function compile(tools: readonly Tool[]): Promise<string[]> {
  for (const tool of tools) await writeFile(join(WORKSPACE, claimsOf(tool)), claims(tool));
  await checkEverything();
  await writeFile(join(WORKSPACE, 'tsconfig.json'), JSON.stringify(CONFIG));
  const output = await runProgram('tsc', ['-p', '.']).catch((error: { stdout?: string }) => {
    if (error.stdout === undefined) throw error;
    return error.stdout;
  });
  return output.split('\n').filter((line) => line.includes('error TS'));
}

/** The file with our claims on the types of a tool. */
export function claimsOf({ name }: Tool): string {
  return `out/claims-${name.replaceAll(/\W+/g, '-')}.ts`;
}

/** Compiles if the union has exactly our 17 types and refuses a field of another type. */
function claims({ stepUpdate }: Tool): string {
  return `type StepUpdate = ${stepUpdate};
export const types: Record<StepUpdate['type'], true> = { ${TYPES.map((type) => `${type}: true`).join(', ')} };
export const sms: StepUpdate = { type: 'sms', message: 'Hello', delay: 2 };
// @ts-expect-error a field of another type
export const foreign: StepUpdate = { type: 'sms', subject: 'Hello' };
// @ts-expect-error a value off the list
export const mode: StepUpdate = { type: 'linkedinVoiceNote', recordMode: 'AI' };
`;
}

/** A tool that switches the compiler off for its output is checked like the others. */
async function checkEverything(): Promise<void> {
  const files = await readdir(join(WORKSPACE, 'out'), { recursive: true });
  // Packages that a tool's output imports are no output.
  for (const file of files.filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))) {
    const path = join(WORKSPACE, 'out', file);
    const text = await readFile(path, 'utf8');
    if (text.includes('@ts-nocheck')) await writeFile(path, text.replaceAll('@ts-nocheck', ''));
  }
}
