import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { ROOT } from './run-script.ts';

/** What the compiler says about a place in a program. Lines and columns count from 1. */
export interface CompilerMessage {
  /** Relative to the folder of the project. */
  file: string;
  line: number;
  column: number;
  code: number;
  /** The reasons stand on lines of their own, each indented below what it explains. */
  text: string;
}

/** TypeScript 7 checks ten times as fast as 5 and 6, and has no API. */
const TSC = createRequire(import.meta.url)
  .resolve('typescript7/package.json')
  .replace('package.json', 'bin/tsc');
const PLACE = /^(.+?)\((\d+),(\d+)\): error TS(\d+): (.*)$/;
/** One wrong type in the package can make a message for each of thousands of lines. */
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/** Checks programs, given by name, in a folder three levels below the root of the repository. */
export async function typeCheck(
  programs: Readonly<Record<string, string>>,
  compilerOptions: object,
): Promise<CompilerMessage[]> {
  const cache = join(ROOT, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'lemlist-openapi-programs-'));
  try {
    const project = { compilerOptions: { ...compilerOptions, noEmit: true }, files: Object.keys(programs) };
    const files = { ...programs, 'package.json': '{"type":"module"}', 'tsconfig.json': JSON.stringify(project) };
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
    return await messagesOf(join(folder, 'tsconfig.json'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The messages of a project, which is given by its file of options. */
export function messagesOf(project: string): Promise<CompilerMessage[]> {
  const args = [TSC, '--pretty', 'false', '--project', basename(project)];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      args,
      { cwd: dirname(project), maxBuffer: MAX_OUTPUT_BYTES },
      (error, stdout, stderr) => {
        const messages = read(stdout);
        if (messages && (error === null) === (messages.length === 0)) resolve(messages);
        else reject(new Error(`The compiler failed: ${stderr || stdout || error?.message}`));
      },
    );
  });
}

/** Nothing, if a line is no message about a place. */
function read(output: string): CompilerMessage[] | undefined {
  const messages: CompilerMessage[] = [];
  for (const text of output.split('\n').filter((each) => each !== '')) {
    const [, file, line, column, code, first = ''] = PLACE.exec(text) ?? [];
    const last = messages.at(-1);
    if (file) messages.push({ file, line: Number(line), column: Number(column), code: Number(code), text: first });
    else if (last && text.startsWith(' ')) last.text += `\n${text}`;
    else return undefined;
  }
  return messages;
}
