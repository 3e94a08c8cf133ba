import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../support/run-script.ts';
import type { Line } from './calls.ts';

const require = createRequire(import.meta.url);
/** Inside the repository, so that imports resolve, and never committed. */
const FOLDER = join(ROOT, 'node_modules/.cache/lemlist-openapi-types');

export const HEAD = `import { Lemlist } from '../../../src/index.ts';
declare const lemlist: Lemlist;
`;

const OPTIONS = {
  target: 'es2022',
  module: 'nodenext',
  moduleResolution: 'nodenext',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  allowImportingTsExtensions: true,
};

/** The messages of TypeScript 5.9 by line of the program, first line 0. */
export async function messagesByLine(lines: readonly Line[]): Promise<string[][]> {
  const file = await write('plain.mts', HEAD + lines.map(({ code }) => code).join('\n'));
  const { options } = ts.convertCompilerOptionsFromJson(OPTIONS, FOLDER);
  const program = ts.createProgram([file], options);
  const source = program.getSourceFile(file) as ts.SourceFile;
  const messages: string[][] = lines.map(() => []);
  const offset = HEAD.split('\n').length - 1;
  for (const { start = 0, messageText } of program.getSemanticDiagnostics(source)) {
    const { line } = source.getLineAndCharacterOfPosition(start);
    messages[line - offset]?.push(ts.flattenDiagnosticMessageText(messageText, ' '));
  }
  return messages;
}

/** What a TypeScript of another version says of the program in which every refusal is expected, and of other files; nothing when it agrees. */
export async function compileExpecting(compiler: string, lines: readonly Line[], more: string[] = []): Promise<string> {
  const code = lines.map((line) =>
    line.refusal === undefined ? line.code : `// @ts-expect-error ${line.name}\n${line.code}`,
  );
  const file = await write(`${compiler}.mts`, HEAD + code.join('\n'));
  const config = await write(`${compiler}.json`, JSON.stringify({ compilerOptions: OPTIONS, files: [file, ...more] }));
  const bin = join(dirname(require.resolve(`${compiler}/package.json`)), 'bin/tsc');
  return new Promise((done) => {
    execFile(
      process.execPath,
      [bin, '--project', config, '--pretty', 'false'],
      { maxBuffer: 1 << 26 },
      (_, stdout, stderr) => {
        done((stdout + stderr).trim().slice(0, 4000));
      },
    );
  });
}

export const cleanUp = (): Promise<void> => rm(FOLDER, { recursive: true, force: true });

async function write(name: string, text: string): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  const file = join(FOLDER, name);
  await writeFile(file, text);
  return file;
}
