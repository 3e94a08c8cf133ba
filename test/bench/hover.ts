import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { document } from '../support/document.ts';
import { writePrograms } from './programs.ts';
import { atMost, type Report } from './report.ts';

const ID = 'sequences.updateStep';
const MAX_HOVER_CHARS = 200;

/** What an editor shows over a call: the type, and the documentation below it. */
export async function hover(folder: string): Promise<Report> {
  await writePrograms(folder);
  const heyApi = `import { sequencesUpdateStep } from './hey-api/sdk.gen.js';
sequencesUpdateStep({ path: { sequenceId: 'seq_1', stepId: 'stp_1' }, body: { type: 'email', subject: 'Hello' } });`;
  writeFileSync(join(folder, 'hey-api-calls.ts'), heyApi);
  const places = {
    facade: { file: 'facade-calls.ts', before: 'lemlist.sequences.', at: 'updateStep(' },
    'openapi-fetch': {
      file: 'openapi-fetch-calls.ts',
      before: 'client.',
      at: 'PATCH("/sequences/{sequenceId}/steps/{stepId}"',
    },
    'hey-api': { file: 'hey-api-calls.ts', before: '\n', at: 'sequencesUpdateStep(' },
  };
  const { summary } = operation();
  const found = Object.entries(places).map(([name, { file, before, at }]) => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const info = languageService(path).getQuickInfoAtPosition(path, text.indexOf(before + at) + before.length);
    if (!info) throw new Error(`Nothing is shown over ${at} in ${file}`);
    const type = ts.displayPartsToString(info.displayParts);
    return { name, type, documented: ts.displayPartsToString(info.documentation).includes(summary) };
  });
  const facade = found[0] as (typeof found)[number];
  return {
    title: `Hover over \`${ID}\``,
    headings: ['', 'characters', 'documentation of the operation'],
    rows: found.map(({ name, type, documented }) => [name, String(type.length), documented ? 'yes' : 'no']),
    notes: [`\`\`\`ts\n${facade.type}\n\`\`\``],
    limits: [
      atMost('facade', facade.type.length, MAX_HOVER_CHARS, 'characters'),
      { claim: 'facade: shows the documentation of the operation', met: facade.documented },
    ],
  };
}

function operation(): { summary: string } {
  return document.paths['/sequences/{sequenceId}/steps/{stepId}']?.patch as { summary: string };
}

function languageService(path: string): ts.LanguageService {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
  };
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [path],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) =>
      ts.sys.fileExists(file) ? ts.ScriptSnapshot.fromString(ts.sys.readFile(file) ?? '') : undefined,
    getCurrentDirectory: () => join(path, '..'),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    realpath: ts.sys.realpath,
  });
}
