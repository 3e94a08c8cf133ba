import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/run-script.ts';

const FILE = join(ROOT, 'test/types/in-memory.ts');
const CODE = `import { Lemlist } from '../../src/index.ts';
new Lemlist().sequences.updateStep({ sequenceId: 'seq_1', stepId: 'stp_1', body: { type: 'email', subject: 'x', delay: 2 } });
new Lemlist().campaigns.listAll();
`;

/** What an editor shows at a word of the code. */
function hover(): (word: string) => { signature: string; documentation: string } {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
  };
  const service = ts.createLanguageService({
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = name === FILE ? CODE : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => ROOT,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === FILE || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
  });
  return (word) => {
    const info = service.getQuickInfoAtPosition(FILE, CODE.indexOf(word) + 1);
    return {
      signature: ts.displayPartsToString(info?.displayParts),
      documentation: ts.displayPartsToString(info?.documentation),
    };
  };
}

describe('the hover', () => {
  const at = hover();

  test('a method shows a short signature and its own docs', () => {
    const { signature, documentation } = at('updateStep');
    expect(signature).toContain('SequencesUpdateStepParams');
    expect(signature.length).toBeLessThanOrEqual(200);
    expect(documentation).toMatch(/^Update sequence step: Changes the fields you send/);
  });

  test('a field shows its limits', () => {
    expect(at('subject').documentation).toContain('At most 400 characters.');
    expect(at('delay').documentation).toContain('Whole number, 0 to 1500.');
  });

  test('an iterator says that it walks all pages', () => {
    expect(at('listAll').documentation).toContain('every item of every page');
    expect(at('listAll').signature.length).toBeLessThanOrEqual(200);
  });
});
