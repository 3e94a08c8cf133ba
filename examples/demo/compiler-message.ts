import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import ts from 'typescript';

const HERE = dirname(fileURLToPath(import.meta.url));

/** What TypeScript says of a body that is passed to `updateStep`. */
export function compilerMessage(body: object): string {
  const name = join(HERE, 'wrong.ts');
  const source = `import { Lemlist } from '../../src/index.ts';
await new Lemlist().sequences.updateStep({ sequenceId: 'seq_1', stepId: 'stp_1', body: ${inspect(body)} });`;
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  // The file exists in memory only.
  host.fileExists = (file) => file === name || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, source, ts.ScriptTarget.ES2022) : getSourceFile(file, ...rest);
  const program = ts.createProgram([name], options, host);
  const [first] = program.getSemanticDiagnostics(program.getSourceFile(name));
  if (!first) throw new Error('The compiler did not refuse the wrong body');
  // The first line repeats both types as a whole; the others say what is wrong.
  const [whole = '', ...reasons] = ts.flattenDiagnosticMessageText(first.messageText, '\n').split(/\n\s*/);
  return reasons.length > 0 ? reasons.join(' ') : whole;
}
