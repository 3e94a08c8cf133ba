import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleCalls } from '../support/examples.ts';
import { type CompilerMessage, messagesOf } from '../support/type-check.ts';
import { complaints } from './compilers.ts';
import type { Line } from './line.ts';
import { lines, stepLines } from './lines.ts';
import { type Project, writeProject } from './project.ts';
import { type RequestVariant, requestVariants } from './variant-lines.ts';

const good = lines.filter(({ refusal }) => !refusal);
const bad = lines.filter(({ refusal }) => refusal);

describe('the compiler', () => {
  let project: Project;
  let messages: CompilerMessage[];
  /** The messages about each line. */
  const said = new Map<Line, CompilerMessage[]>();

  beforeAll(async () => {
    project = writeProject(lines, stepLines);
    messages = await messagesOf(join(project.folder, 'plain.json'));
    for (const message of messages.filter(({ file }) => file === 'plain.ts')) {
      const line = lines[message.line - 1 - project.head.length] as Line;
      said.set(line, [...(said.get(line) ?? []), message]);
    }
  });

  afterAll(() => project?.remove());

  test('every good call compiles', () => {
    expect(good.filter((line) => said.has(line)).map((line) => ({ ...line, said: said.get(line) }))).toEqual([]);
  });

  test('each mutation causes exactly one expected error', () => {
    const wrong = bad.filter((line) => !isRefused(line, said.get(line)));
    expect(wrong.map((line) => ({ ...line, said: said.get(line) }))).toEqual([]);
    console.log(`${lines.length} lines, of which ${bad.length} must not compile`);
  });

  test('every claim in words holds', () => {
    expect(messages.filter(({ file }) => file !== 'plain.ts')).toEqual([]);
  });

  // Older versions take many seconds per program: `npm run test:runtimes` tries them.
  test('bundlers resolve the same types', async () => {
    expect(await complaints('typescript7', project, ['bundler'])).toBe('');
  });
});

describe('the lines', () => {
  test('each variant is mutated in every way', () => {
    for (const { id, type, fields, foreign } of requestVariants) {
      const own = ({ name }: Line): boolean => name.startsWith(`${id} ${type}: `);
      expect(good.filter(own).length, type).toBe(Object.keys(fields).length + 3);
      expect(bad.filter(own).length, type).toBeGreaterThan(
        Object.keys({ ...fields, ...foreign, ...foreign }).length + 8,
      );
    }
  });

  test('open enums of responses are among them', () => {
    const fields = bad.filter(({ name }) => name.endsWith("']: a misspelt value"));
    expect(fields.map(({ name }) => name)).toContain("Campaign['status']: a misspelt value");
  });

  test('each variant has an example', () => {
    const seen = exampleCalls();
    const hasExample = ({ id, tag, type }: RequestVariant): boolean =>
      seen.some((call) => call.id === id && (call.params.body as Record<string, unknown> | undefined)?.[tag] === type);
    expect(requestVariants.length).toBeGreaterThan(0);
    expect(requestVariants.filter((variant) => !hasExample(variant))).toEqual([]);
  });
});

/** Whether a line got its message, and no other. */
function isRefused({ code, refusal }: Line, [message, ...more]: CompilerMessage[] = []): boolean {
  if (!refusal || !message || more.length > 0) return false;
  const at = code.slice(message.column - 1);
  return refusal.codes.includes(message.code) && refusal.says.test(message.text) && begins(at, refusal.at);
}

/** Whether a text begins with these words, and not with longer ones. */
function begins(text: string, words: string): boolean {
  return text.startsWith(words) && !/^\w/.test(text.slice(words.length));
}
