import { describe, expect, test } from 'vitest';
import type { Schema } from '../../src/document/document.ts';
import { parsePointer } from '../../src/document/json-pointer.ts';
import { resultSchema } from '../../src/document/results.ts';
import { enumValues, knownValues } from '../../src/document/values.ts';
import { api } from '../support/document.ts';

const polled = api.operations.flatMap((operation) => {
  const { polling } = operation;
  return polling ? [{ ...operation, polling }] : [];
});

describe('an operation with `x-polling`', () => {
  test('the document has polling operations', () => {
    expect(polled.map(({ id, polling }) => `${id} ${polling.method}`)).toEqual(
      expect.arrayContaining(['enrichments.get waitFor', 'campaigns.getExport waitForExport']),
    );
  });

  test('may be asked again and again, and its method says that it waits', () => {
    for (const { method, idempotent, polling } of polled) {
      expect([method, idempotent]).toEqual(['GET', true]);
      expect(polling.method).toMatch(/^waitFor/);
    }
  });

  test('names states that the response can have, and leaves one in which the work goes on', () => {
    for (const operation of polled) {
      const { status, done, failed = [] } = operation.polling;
      let schema = api.resolve<Schema>(resultSchema(operation) ?? {});
      for (const token of parsePointer(status)) schema = api.resolve<Schema>(schema.properties?.[token] ?? {});
      const states = knownValues(api, schema) ?? enumValues(api, schema) ?? [];
      expect(states, operation.id).toEqual(expect.arrayContaining([...done, ...failed]));
      expect(states.length, operation.id).toBeGreaterThan(done.length + failed.length);
    }
  });
});
