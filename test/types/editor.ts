import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../support/run-script.ts';
import { OPTIONS } from './project.ts';

/** What an editor shows over a word. */
export interface Hover {
  signature: string;
  documentation: string;
  /** The tags of the documentation by name, for example `default`. */
  tags: Readonly<Record<string, string>>;
}

/** Not on disk. It is beside the claims, so that it imports the sources as they do. */
const FILE = join(ROOT, 'test/types/claims/open-in-editor.ts');
const HEAD = `import { Lemlist, parseWebhook, type Campaign } from '../../../src/index.ts';
declare const lemlist: Lemlist;
declare const campaign: Campaign;
`;

/** What is shown over the word after each `«`. */
export function hovers(code: string): Hover[] {
  return marks(code, '«').map((position) => {
    const info = service.getQuickInfoAtPosition(FILE, position);
    if (!info) throw new Error(`Nothing is shown at ${position} of ${code}`);
    const tags = (info.tags ?? []).map(({ name, text }) => [name, ts.displayPartsToString(text)]);
    return {
      signature: ts.displayPartsToString(info.displayParts),
      documentation: ts.displayPartsToString(info.documentation),
      tags: Object.fromEntries(tags),
    };
  });
}

/** What is offered at the mark `«`, without what is struck through. */
export function completions(code: string): string[] {
  return offered(code, (modifiers) => !modifiers.includes('deprecated'));
}

/** What is offered last at the mark `«`, and struck through. */
export function struckThrough(code: string): string[] {
  return offered(code, (modifiers) => modifiers.includes('deprecated'));
}

function offered(code: string, wanted: (modifiers: string) => boolean): string[] {
  const [position = 0] = marks(code, '«');
  const { entries } = service.getCompletionsAtPosition(FILE, position, {}) ?? { entries: [] };
  return entries.filter(({ kindModifiers = '' }) => wanted(kindModifiers)).map(({ name }) => name);
}

let text = HEAD;
let version = 0;

/** Types the code without its marks, and returns where they were. */
function marks(code: string, mark: string): number[] {
  const [first = '', ...rest] = code.split(mark);
  const positions: number[] = [];
  text = HEAD + first;
  for (const part of rest) {
    positions.push(text.length);
    text += part;
  }
  version += 1;
  return positions;
}

/** Files on disk do not change meanwhile, and TypeScript asks for each of them after each change of the open one. */
const onDisk = new Map<string, ts.IScriptSnapshot | undefined>();

function snapshotOnDisk(name: string): ts.IScriptSnapshot | undefined {
  if (!onDisk.has(name)) {
    const content = ts.sys.readFile(name);
    onDisk.set(name, content === undefined ? undefined : ts.ScriptSnapshot.fromString(content));
  }
  return onDisk.get(name);
}

/** TypeScript's own language service with one file open. */
const service = ts.createLanguageService({
  getScriptFileNames: () => [FILE],
  getScriptVersion: (name) => (name === FILE ? String(version) : '1'),
  getScriptSnapshot: (name) => (name === FILE ? ts.ScriptSnapshot.fromString(text) : snapshotOnDisk(name)),
  getCurrentDirectory: () => ROOT,
  getCompilationSettings: () => ts.convertCompilerOptionsFromJson(OPTIONS.nodenext, ROOT).options,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === FILE || ts.sys.fileExists(name),
  readFile: ts.sys.readFile,
});
