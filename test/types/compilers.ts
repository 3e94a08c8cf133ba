import { execFile } from 'node:child_process';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../support/run-script.ts';
import { OPTIONS, type Project, type Resolution } from './project.ts';

/** Characters of the messages that are shown. If one line fails, hundreds do. */
const MAX_SHOWN_CHARACTERS = 4_000;

/** A message of the compiler. */
export interface Message {
  file: string;
  /** From 0. */
  line: number;
  code: number;
  text: string;
  /** The text that is underlined. */
  at: string;
}

/** The messages of our own TypeScript about files of a project, from its API. Other versions word them differently; 7 has no API. */
export function messagesOf({ folder }: Project, resolution: Resolution, files: readonly string[]): Message[] {
  const { options } = ts.convertCompilerOptionsFromJson(OPTIONS[resolution], folder);
  const program = ts.createProgram(
    files.map((file) => join(folder, file)),
    options,
  );
  return files.flatMap((file) => {
    const source = program.getSourceFile(join(folder, file)) as ts.SourceFile;
    return program.getSemanticDiagnostics(source).map(({ code, start = 0, length = 0, messageText }) => ({
      file,
      line: source.getLineAndCharacterOfPosition(start).line,
      code,
      text: ts.flattenDiagnosticMessageText(messageText, '\n'),
      at: source.text.slice(start, start + length),
    }));
  });
}

/** The messages of another TypeScript about `expecting.ts` and the claims; empty if every line fares as expected. */
export async function complaints(
  compiler: string,
  { folder }: Project,
  resolutions: readonly Resolution[],
): Promise<string> {
  const runs = resolutions.map((resolution) => run(compiler, join(folder, `${resolution}.json`)));
  return (await Promise.all(runs)).join('');
}

function run(compiler: string, project: string): Promise<string> {
  const tsc = join(ROOT, 'node_modules', compiler, 'bin/tsc');
  return new Promise((resolve) => {
    execFile(process.execPath, [tsc, '--pretty', 'false', '--project', project], (error, stdout, stderr) => {
      // A compiler that did not run proves nothing.
      const complaint = error ? `${compiler} --project ${project}\n${stdout || stderr || error.message}` : stdout;
      resolve(complaint.slice(0, MAX_SHOWN_CHARACTERS));
    });
  });
}
