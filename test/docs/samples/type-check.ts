import { join } from 'node:path';
import ts from 'typescript';
import { sources } from '../../package/entry-points.ts';
import { ROOT } from '../../support/run-script.ts';
import { BEGIN } from './programs.ts';

/** What the compiler says about a line. */
export interface Diagnostic {
  line: number;
  message: string;
}

/** The compiler options of a typical reader. The package resolves to its sources. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: ['node'],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  paths: {
    ...Object.fromEntries(Object.entries(sources).map(([name, file]) => [name, [join(ROOT, file)]])),
    'lemlist-openapi/openapi.json': [join(ROOT, 'generated/openapi.json')],
  },
};
const AMBIENT = join(ROOT, 'src/docs/ambient.d.ts');

/** Checks all programs at once, in memory. Returns the diagnostics of each program, in the same order. */
export function typeCheck(programs: readonly string[]): Diagnostic[][] {
  const files = new Map(programs.map((source, index) => [join(ROOT, `src/docs/sample-${index}.ts`), source]));
  files.set(AMBIENT, `declare function ${BEGIN}(line: number): Promise<void>;`);
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, getSourceFile, readFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, language, ...rest) => {
    const source = files.get(file);
    return source === undefined ? getSourceFile(file, language, ...rest) : ts.createSourceFile(file, source, language);
  };
  const program = ts.createProgram([...files.keys()], OPTIONS, host);
  return [...files.keys()].slice(0, programs.length).map((file) => {
    const sourceFile = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(sourceFile), ...program.getSemanticDiagnostics(sourceFile)].map(
      ({ file: place, start = 0, messageText }) => ({
        line: (place?.getLineAndCharacterOfPosition(start).line ?? 0) + 1,
        message: ts.flattenDiagnosticMessageText(messageText, '\n'),
      }),
    );
  });
}
