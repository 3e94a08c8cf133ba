import { join } from 'node:path';
import ts from 'typescript';
import { git } from './git.ts';

/** Programs that say by hand what the types accept and refuse. */
const CLAIMS = 'test/types/claims';
/** What was refused may be accepted by now: no program breaks. */
const UNUSED_EXPECT_ERROR = 2578;

/** What TypeScript says of the type tests at REF when it compiles them against the present types, as `file:line: message`. */
export async function releasedClaims(root: string, ref: string): Promise<string[]> {
  const names = (await git(root, 'ls-tree', '-r', '--name-only', ref, '--', CLAIMS))?.split('\n').filter(Boolean) ?? [];
  const texts = new Map<string, string>();
  for (const name of names) texts.set(join(root, name), (await git(root, 'show', `${ref}:${name}`)) ?? '');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram([...texts.keys()], options, hostWith(texts, options));
  return [...texts.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.filter(({ code }) => code !== UNUSED_EXPECT_ERROR).map((each) => messageOf(root, file, each));
  });
}

/** A host that reads the files from git, as if they lay where they lay then. */
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
