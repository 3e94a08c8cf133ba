import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { correctGuide, type Fault, type Guide, readGuide, runFaults, typeFaults } from './samples/check-guide.ts';
import { type Mock, startMock } from './samples/mock.ts';
import { abridge, matches, show } from './samples/output.ts';
import { loadModules, type Modules } from './samples/run-program.ts';
import { commandsOf } from './samples/run-shell.ts';
import { typeCheckAll } from './samples/type-check.ts';

const FENCE = '```';

/** A guide with these blocks, each with its info string and code, after two lines of prose. */
function guideOf(...blocks: Array<[info: string, code: string]>): Guide {
  const parts = blocks.map(([info, code]) => `${FENCE}${info}\n${code}\n${FENCE}`);
  return readGuide('guide.md', ['# Guide', ...parts].join('\n\n'));
}

async function compiled(guide: Guide): Promise<Fault[]> {
  return typeFaults(guide, await typeCheckAll(guide.programs.map(({ source }) => source)));
}

describe('the runner of samples', () => {
  let mock: Mock;
  let modules: Modules;
  beforeAll(async () => {
    [mock, modules] = await Promise.all([startMock([]), loadModules()]);
  });
  afterAll(() => mock.close());
  const faultsOf = (...blocks: Array<[string, string]>) => runFaults(guideOf(...blocks), mock, modules);

  test('a different output is a fault with its line', async () => {
    const guide = guideOf(['ts', 'console.log({ a: 1 });'], ['json', '{ "a": 2 }']);
    const faults = await runFaults(guide, mock, modules);
    expect(faults).toMatchObject([{ line: 7, expected: '{ "a": 2 }', got: '{ "a": 1 }' }]);
    expect(correctGuide(guide, faults)).toBe(guide.markdown.replace('2', '1'));
  });

  test('a block continues the blocks before it', async () => {
    expect(await faultsOf(['ts', 'const a = 1;'], ['ts', 'console.log(a);'], ['text', '1'])).toEqual([]);
  });

  test('a fresh block sees no variable of others', async () => {
    const faults = await faultsOf(
      ['ts', 'const a = 1;'],
      ['ts fresh', 'console.log(typeof a);'],
      ['text', 'undefined'],
    );
    expect(faults).toEqual([]);
  });

  test('an unexpected error is a fault', async () => {
    const faults = await faultsOf(['ts', "throw new TypeError('no');"]);
    expect(faults).toMatchObject([{ line: 3, got: 'TypeError: no' }]);
    expect(await faultsOf(['ts throws', "throw new TypeError('no');"], ['text', 'TypeError: no'])).toEqual([]);
  });

  test('a block that does not run is compiled', async () => {
    const guide = guideOf(['ts no-run it needs a server', 'const text: string = 1;']);
    expect(await compiled(guide)).toMatchObject([{ line: 4 }]);
  });

  test('a refused block must not compile', async () => {
    const refused = (code: string): Promise<Fault[]> =>
      compiled(guideOf(['ts refused', code], ['text', "Type 'number' is not assignable to type 'string'."]));
    expect(await refused('const text: string = 1;')).toEqual([]);
    expect(await refused("const text: string = '1';")).toMatchObject([{ got: 'code that compiles' }]);
  });

  test.each([
    ['no code prints what this block shows', [['json', '1']]],
    ['say why this block is not run', [['ts no-run', '1']]],
    ['unknown word "norun"', [['ts norun', '1']]],
    ['unknown language "js"', [['js', '1']]],
  ] as Array<[string, Array<[string, string]>]>)('a guide is refused: %s', (message, blocks) => {
    expect(() => guideOf(...blocks)).toThrow(message);
  });

  test.each([
    ['npm run no-such-script', 'there is no script no-such-script'],
    ['rm -r .', 'this command is not run: rm -r .'],
  ])('a shell line is refused: %s', (line, message) => {
    expect(() => commandsOf([line])).toThrow(message);
  });

  test.each([
    ['{ "at": "…" }', '{ "at": "2026-11-23" }', true],
    ['{ "at": "…" }', '{ "on": "2026-11-23" }', false],
    ['a\n…\nd', 'a\nb\nc\nd', true],
    ['a\n…\nd', 'a\nb\nc', false],
    ['a.c', 'abc', false],
  ])('%j shows %j: %s', (shown, actual, expected) => {
    expect(matches(shown, actual)).toBe(expected);
  });

  test.each([
    ['2 steps\n…\nend', '3 steps\na\nend', '3 steps\n…\nend'],
    ['…\n2 changes', 'a\nb\n3 changes', '…\n3 changes'],
    ['{ "at": "…" }\n…', '{ "at": "10:30" }\nb', '{ "at": "…" }\n…'],
    ['2 steps\n…', 'no step\na', 'no step\na'],
    ['2 steps', '3 steps\na', '3 steps\na'],
  ])('%j is updated to %j as %j', (shown, actual, expected) => {
    expect(abridge(shown, actual)).toBe(expected);
  });

  test('JSON breaks where a line is full', () => {
    expect(show({ a: [1, 2] })).toBe('{ "a": [1, 2] }');
    expect(show({ a: 'x'.repeat(100) })).toBe(`{\n  "a": "${'x'.repeat(100)}"\n}`);
  });
});
