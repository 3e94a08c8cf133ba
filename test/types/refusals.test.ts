import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lines } from './calls.ts';
import { cleanUp, compileExpecting, messagesByLine } from './compile.ts';

const all = lines();
const good = all.filter(({ refusal }) => refusal === undefined);
const bad = all.filter(({ refusal }) => refusal !== undefined);

afterAll(cleanUp);

describe('the compiler', () => {
  let messages: Map<string, string[]>;

  beforeAll(async () => {
    const byLine = await messagesByLine(all);
    messages = new Map(all.map((line, index) => [line.name, byLine[index] ?? []]));
    console.log(`${good.length} calls that compile, ${bad.length} mutations that do not`);
  });

  test('every good call compiles', () => {
    expect(good.filter(({ name }) => messages.get(name)?.length).map(({ name }) => [name, messages.get(name)])).toEqual(
      [],
    );
    expect(good.length).toBeGreaterThan(100);
  });

  test('every mutation is refused once, by name', () => {
    const wrong = bad.filter(({ name, refusal = '' }) => {
      const said = messages.get(name) ?? [];
      return said.length !== 1 || !said[0]?.includes(refusal);
    });
    expect(wrong.map(({ name, code, refusal }) => ({ name, code, refusal, said: messages.get(name) }))).toEqual([]);
    expect(bad.length).toBeGreaterThan(500);
  });

  test.each(['typescript54', 'typescript', 'typescript6', 'typescript7'])(
    '%s gives the same verdicts',
    async (compiler) => {
      expect(await compileExpecting(compiler, all, [join(import.meta.dirname, 'narrowing.ts')])).toBe('');
    },
  );
});
