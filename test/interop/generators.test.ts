import { join } from 'node:path';
import { createJiti } from 'jiti';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateStepUpdate } from '../../generated/validators.js';
import type { Operation } from '../../src/document/api.ts';
import { api } from '../support/document.ts';
import { operations, requestExamples, responseExamples } from '../support/examples.ts';
import { TYPES } from '../support/seed-table.ts';
import { BODIES } from './bodies.ts';
import { claimsOf, compile } from './compile.ts';
import { clean, generate, readOutput, WORKSPACE } from './run-tool.ts';
import { camelCase, type Parser, type Part, TOOLS, type Tool } from './tools.ts';

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
  let parserOf: (operation: Operation, part: Part) => Parser;

  beforeAll(async () => {
    const { path = '', find } = tool.validators ?? {};
    const module = await createJiti(join(WORKSPACE, 'out/')).import<object>(join(WORKSPACE, path));
    parserOf = ({ source }, part) => {
      const parser = find?.(module, camelCase(source.operationId), part);
      expect(parser, `${part} of ${source.operationId}`).toHaveProperty('safeParse');
      return parser as Parser;
    };
    step = parserOf(api.operation('sequences.updateStep'), 'Body');
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
    const branch = parserOf(api.operation('sequences.updateBranch'), 'Body');
    expect(branch.safeParse({ name: 'Hot' }).data).toEqual({ name: 'Hot' });
    for (const operation of operations.filter(({ method }) => method === 'PATCH' || method === 'PUT')) {
      // A tool that strips unknown fields strips those that the team named, too.
      if (ignores.closed && takesAnyField(operation)) continue;
      for (const { name, value } of jsonBodies(operation))
        expect(parserOf(operation, 'Body').safeParse(value).data, `${operation.id} ${name}`).toEqual(value);
    }
  });

  test('a condition is added without the parameters of another', () => {
    const added = { type: 'conditional', conditionKey: 'emailsOpened', delayType: 'waitUntil' };
    expect(parserOf(api.operation('sequences.addStep'), 'Body').safeParse(added).data).toEqual(added);
    const named = { name: 'Managers', emailStatusFilter: ['deliverable'] };
    expect(parserOf(api.operation('sequences.addBranch'), 'Body').safeParse(named).data).toEqual(named);
  });

  test('every example is accepted', () => {
    const refused = operations.flatMap((operation) => [
      ...jsonBodies(operation)
        .filter(({ value }) => !parserOf(operation, 'Body').safeParse(value).success)
        .map(({ name }) => `${operation.id} body ${name}`),
      ...responseExamples(operation)
        .filter(({ mediaType }) => mediaType === 'application/json')
        .filter(({ value }) => !parserOf(operation, 'Response').safeParse(value).success)
        .map(({ name }) => `${operation.id} response ${name}`),
    ]);
    expect(refused).toEqual([]);
  });
});

/** The files and folders that a tool writes, as the compiler names them. */
function roots({ operations: { path }, validators }: Tool): string[] {
  return [path, validators?.path ?? path].map((each) => each.split('/').slice(0, 2).join('/'));
}

/** The examples of a body without those of a form, whose files are text in the document. */
function jsonBodies(operation: Operation): { name: string; value: unknown }[] {
  if (!operation.body?.content['application/json']) return [];
  return Object.entries(requestExamples(operation)).map(([name, { value }]) => ({ name, value }));
}

function takesAnyField({ body }: Operation): boolean {
  return Object.values(body?.content ?? {}).some(({ schema }) => api.resolve(schema)?.additionalProperties === true);
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
