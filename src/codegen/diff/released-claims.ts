import { join } from 'node:path';
import ts from 'typescript';
import { CommandError } from '../command.ts';
import { git } from './git.ts';

/** Hand-written programs that state what the types accept and refuse. */
const CLAIMS = 'test/types/claims';
/** The types may accept more than before, because that breaks no program. */
const UNUSED_EXPECT_ERROR = 2578;

export interface ReleasedClaims {
  /** The number of files that were compiled. */
  files: number;
  /** What TypeScript says about them, as `file:line: message`. */
  faults: string[];
}

/** Compiles the type tests at REF against the current types. */
export async function releasedClaims(root: string, ref: string): Promise<ReleasedClaims> {
  const texts = await textsAt(root, ref);
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram([...texts.keys()], options, hostWith(texts, options));
  const faults = [...texts.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.filter(({ code }) => code !== UNUSED_EXPECT_ERROR).map((each) => messageOf(root, file, each));
  });
  return { files: texts.size, faults };
}

/** The text of each type test at REF, by its path. An empty list for an unknown REF would pass without compiling anything. */
async function textsAt(root: string, ref: string): Promise<Map<string, string>> {
  const names = await git(root, 'ls-tree', '-r', '--name-only', ref, '--', CLAIMS);
  if (names === undefined) throw new CommandError(`git cannot read ${ref}; --from takes a tag, a branch or a commit`);
  const texts = new Map<string, string>();
  for (const name of names.split('\n').filter(Boolean)) {
    const text = await git(root, 'show', `${ref}:${name}`);
    if (text === undefined) throw new CommandError(`git cannot read ${name} at ${ref}`);
    texts.set(join(root, name), text);
  }
  return texts;
}

/** A compiler host that reads the files from git, at the paths that they had at REF. */
function hostWith(texts: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: (file) => texts.has(file) || host.fileExists(file),
    readFile: (file) => texts.get(file) ?? host.readFile(file),
    getSourceFile(file, version, ...rest) {
      const text = texts.get(file);
      if (text === undefined) return host.getSourceFile(file, version, ...rest);
      return ts.createSourceFile(file, text, version);
    },
  };
}

function messageOf(root: string, file: string, { start = 0, messageText, file: source }: ts.Diagnostic): string {
  const line = (source ? source.getLineAndCharacterOfPosition(start).line : 0) + 1;
  const [first = ''] = ts.flattenDiagnosticMessageText(messageText, '\n').split('\n');
  return `${file.slice(root.length + 1)}:${line}: ${first}`;
}
