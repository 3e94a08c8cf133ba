import { expect, test } from 'vitest';
import { api } from '../support/document.ts';
import { RECORDED_RESPONSES } from '../support/recorded-responses.ts';
import { responseFaults } from '../support/response-faults.ts';

test.each(RECORDED_RESPONSES)('$operation: $what', ({ operation, status, type, body }) => {
  const schema = api.operation(operation).responses[status]?.content?.[type]?.schema;
  expect(schema, `${status} ${type}`).toBeDefined();
  expect(responseFaults(schema ?? {}, body)).toEqual([]);
});
