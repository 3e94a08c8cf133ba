import { describe, expect, test } from 'vitest';
import { preflight } from '../../src/client/preflight/index.ts';
import { methodOf } from '../support/call-by-id.ts';
import { createClient, json, rejection } from '../support/client.ts';
import { api } from '../support/document.ts';
import { exampleParameters } from '../support/examples.ts';

const operations = api.operations.flatMap((operation) =>
  operation.requireAny ? [{ ...operation, requireAny: operation.requireAny }] : [],
);

describe('an operation with `x-require-any`', () => {
  test('the document has operations that name optional query parameters of their own', () => {
    expect(operations.length).toBeGreaterThan(2);
    for (const { id, parameters, requireAny } of operations) {
      const own = parameters.filter((each) => each.in === 'query' && !each.required).map(({ name }) => name);
      expect(own, id).toEqual(expect.arrayContaining([...requireAny]));
    }
  });

  test.each(operations)('$id is sent with one of them, and never without', async (operation) => {
    const { lemlist, seen } = createClient(() => json({}), { preflight });
    const call = methodOf(lemlist, operation.id);
    const examples: Record<string, unknown> = exampleParameters(operation);
    const others = Object.fromEntries(
      Object.entries(examples).filter(([name]) => !operation.requireAny.includes(name)),
    );
    for (const name of operation.requireAny) {
      const { example, schema } = operation.parameters.find((each) => each.name === name) ?? { schema: {} };
      await call({ ...others, [name]: example });
      if (schema.type === 'boolean') await rejection(call({ ...others, [name]: false }));
    }
    expect(seen).toHaveLength(operation.requireAny.length);
    const error = (await rejection(call(others))) as Error;
    expect(error.message).toContain(`at least one of \`${operation.requireAny[0]}\``);
  });
});
