import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMock } from '../../src/mock/index.ts';
import { operations } from '../support/examples.ts';
import { HOSTILE_BODIES, HOSTILE_HEADERS, HOSTILE_QUERIES } from '../support/hostile-parts.ts';
import { runs } from '../support/property-runs.ts';
import { KEY } from './ask.ts';

const hostile = fc.record({
  operation: fc.constantFrom(...operations),
  body: fc.option(fc.oneof(fc.constantFrom(...HOSTILE_BODIES), fc.json(), fc.string({ unit: 'binary' })), {
    nil: undefined,
  }),
  headers: fc.array(fc.constantFrom(...HOSTILE_HEADERS), { maxLength: 2 }),
  query: fc.oneof(fc.constantFrom(...HOSTILE_QUERIES), fc.string()),
  id: fc.constantFrom('', 'x', '%00', '..%2f..', '__proto__', 'a'.repeat(3_000), '%F0%9F%98%80', '%ff'),
  fitting: fc.boolean(),
  method: fc.constantFrom('', 'OPTIONS', 'HEAD', 'PUT'),
});

test.each([false, true])('no request fails the mock, with stateful %s', async (stateful) => {
  const mock = createMock({ stateful });
  await fc.assert(
    fc.asyncProperty(hostile, async ({ operation, body, headers, query, id, fitting, method }) => {
      const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
        const { example } = operation.parameters.find((parameter) => parameter.name === name) ?? {};
        return fitting ? encodeURIComponent(String(example)) : id;
      });
      const sent = method || operation.method;
      const response = await mock.fetch(`http://localhost/api${path}?${query}`, {
        method: sent,
        headers: Object.assign({ ...KEY, 'content-type': 'application/json' }, ...headers),
        ...(body !== undefined && !['GET', 'HEAD'].includes(sent) && { body }),
      });
      await response.text();
      expect(response.status).not.toBe(500);
    }),
    { numRuns: runs(600) },
  );
  mock.reset();
  const later = await mock.fetch('http://localhost/api/campaigns?version=v2', { headers: KEY });
  expect([later.status, (await later.json()).campaigns.length]).toEqual([200, 3]);
  expect(({} as { admin?: boolean }).admin).toBeUndefined();
});
