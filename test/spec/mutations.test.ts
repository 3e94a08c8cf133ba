import { afterAll, describe, expect, test } from 'vitest';
import { VALIDATORS } from '../../generated/validators.js';
import { preflight } from '../../src/client/preflight/index.ts';
import { argumentsOf } from '../../src/document/arguments.ts';
import { OPERATIONS } from '../../src/index.ts';
import { exampleParameters, operations, requestExamples } from '../support/examples.ts';
import { mutationsOf } from '../support/mutations.ts';

let refused = 0;

function verdict(id: string, params: object): boolean {
  try {
    preflight(OPERATIONS[id as keyof typeof OPERATIONS], params);
    return true;
  } catch {
    return false;
  }
}

describe('the preflight of every operation', () => {
  test.each(operations.map((operation) => ({ id: operation.id, operation })))('$id', ({ id, operation }) => {
    const params = exampleParameters(operation, () => true);
    const bodies = Object.values(requestExamples(operation) ?? {}).map(({ value }) => value);
    const calls = bodies.length > 0 ? bodies.map((body) => ({ ...params, body })) : [params];
    for (const call of calls) expect(verdict(id, call), `accepts ${JSON.stringify(call)}`).toBe(true);

    const { schema } = argumentsOf(operation);
    const mutations = calls.flatMap((call) => mutationsOf({ ...schema, additionalProperties: false }, call));
    // The parameters as a whole are the caller's object; `null` in its place is refused before any preflight.
    const inner = mutations.filter(({ name }) => !name.startsWith('the value: a boolean'));
    for (const { name, value } of inner) expect(verdict(id, value as object), `refuses ${name}`).toBe(false);
    refused += inner.length;
    expect(Object.keys(VALIDATORS)).toContain(id);
  });

  afterAll(() => console.log(`${operations.length} operations, ${refused} mutations refused`));
});
