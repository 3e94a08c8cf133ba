import { join } from 'node:path';
import { createJiti } from 'jiti';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateStepUpdate } from '../../generated/validators.js';
import { operations } from '../support/examples.ts';
import { TYPES } from '../support/seed-table.ts';
import { BODIES } from './bodies.ts';
import { claimsOf, compile } from './compile.ts';
import { clean, generate, readOutput, WORKSPACE } from './run-tool.ts';
import { TOOLS, type Tool } from './tools.ts';

/** What every zod schema has. */
interface Parser {
  safeParse(value: unknown): { success: boolean; data?: unknown };
}

let errors: string[];

beforeAll(async () => {
  await clean();
  for (const tool of TOOLS) await generate(tool);
  errors = await compile(TOOLS);
});

test('our validator gives the expected verdict for 40 bodies', () => {
  expect(BODIES).toHaveLength(40);
  for (const { name, body, breaks } of BODIES) expect(validateStepUpdate(body), name).toBe(breaks === undefined);
});

describe.each(TOOLS)('$name', (tool: Tool) => {
  test('it compiles under strict, but for its known defects', () => {
    const own = [...roots(tool), claimsOf(tool)];
    const found = errors.filter((line) => own.some((path) => line.startsWith(path)));
    const defects = Object.keys(tool.defects ?? {});
    const place = (line: string): string => line.replace(/\(\d+,\d+\):/, '');
    expect(found.filter((line) => !defects.some((defect) => place(line).startsWith(defect)))).toEqual([]);
    // The list may only shrink.
    expect(defects.filter((defect) => !found.some((line) => place(line).startsWith(defect)))).toEqual([]);
  });

  test('every operation is there once, under its name', async () => {
    const { path, pattern, spelling } = tool.operations;
    const found = [...(await readOutput(path)).matchAll(pattern)].map(([, name = '']) => name);
    const expected = operations.map(({ source }) =>
      (spelling === 'camelCase' ? camelCase : String)(source.operationId),
    );
    expect(found.map(lowerFirst).sort()).toEqual(expected.sort());
  });
});

describe.each(TOOLS.filter(({ validators }) => validators))('the validators of $name', (tool: Tool) => {
  const ignores = tool.ignores ?? {};
  let step: Parser;
  let branch: Parser;

  beforeAll(async () => {
    const { path = '', stepUpdate = '', branchUpdate = '' } = tool.validators ?? {};
    const module = await createJiti(join(WORKSPACE, 'out/')).import<object>(join(WORKSPACE, path));
    step = parserAt(module, stepUpdate);
    branch = parserAt(module, branchUpdate);
  });

  test.each(BODIES.filter(({ breaks }) => !breaks || !(breaks in ignores)))(
    'verdict is ours: $name',
    ({ body, breaks }) => {
      expect(step.safeParse(body).success).toBe(breaks === undefined);
    },
  );

  test.each(Object.keys(ignores))('the exception for %s is still needed', (rule) => {
    const verdicts = BODIES.filter(({ breaks }) => breaks === rule).map(({ body }) => step.safeParse(body).success);
    expect(verdicts).toContain(true);
  });

  test('an update is sent as it was written', () => {
    for (const type of TYPES) expect(step.safeParse({ type }).data).toEqual({ type });
    for (const { body } of BODIES.filter(({ breaks }) => !breaks)) expect(step.safeParse(body).data).toEqual(body);
    expect(branch.safeParse({ name: 'Hot' }).data).toEqual({ name: 'Hot' });
  });
});

/** The files and folders that a tool writes, as the compiler names them. */
function roots({ operations: { path }, validators }: Tool): string[] {
  return [path, validators?.path ?? path].map((each) => each.split('/').slice(0, 2).join('/'));
}

function parserAt(module: object, path: string): Parser {
  const found = path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], module);
  expect(found, path).toHaveProperty('safeParse');
  return found as Parser;
}

/** `sequences_updateStep` → `sequencesUpdateStep` */
function camelCase(id: string): string {
  return id.replace(/_(.)/, (_, letter: string) => letter.toUpperCase());
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
