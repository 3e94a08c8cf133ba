import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMock } from '../../src/mock/index.ts';
import { operations } from '../support/examples.ts';
import { runs } from '../support/property-runs.ts';
import { KEY } from './ask.ts';

const deep = (depth: number, open: string, close: string): string => open.repeat(depth) + close.repeat(depth);
const BODIES: ReadonlyArray<string | Uint8Array<ArrayBuffer>> = [
  '',
  'null',
  '{}',
  '[]',
  '"text"',
  '{"a":',
  '1e999',
  '{"__proto__":{"admin":true},"constructor":{"prototype":{}}}',
  '{"type":"__proto__"}',
  '{"type":{"toString":1}}',
  `{"type":"email","subject":${JSON.stringify('x'.repeat(200_000))}}`,
  '{"\\ud800":"\\udfff"}',
  deep(50_000, '[', ']'),
  `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  `[${'{},'.repeat(20_000)}{}]`,
  `{${Array.from({ length: 5_000 }, (_, index) => `"f${index}":1`).join()}}`,
  new Uint8Array([0xff, 0xfe, 0x00, 0xc3, 0x28]),
];
const HEADERS: ReadonlyArray<Record<string, string>> = [
  {},
  { accept: 'text/html;;q=,*/*;q=2' },
  { accept: 'application/json;'.repeat(400) },
  { accept: 'application/problem+json' },
  { 'content-type': 'multipart/form-data' },
  { 'content-type': 'multipart/form-data; boundary=' },
  { 'content-type': 'application/json; charset=utf-99' },
  { 'content-type': ';;;' },
  { 'content-encoding': 'gzip' },
  { prefer: 'code=' },
  { prefer: 'code=200, code=404; example="a,b"' },
  { prefer: `example=${'x'.repeat(5_000)}` },
  { prefer: 'example=__proto__' },
  { prefer: 'code=999' },
  { authorization: 'Basic' },
  { authorization: 'Basic !!!!' },
  { authorization: `Bearer ${'x'.repeat(5_000)}` },
];
const QUERIES = [
  '',
  '__proto__=x&constructor=y&toString=z',
  `${'limit=1&'.repeat(2_000)}`,
  'limit=1e9&offset=-1&page=NaN',
  'limit=99999999999999999999&page=99999999999999999999',
  '%E0%A4%A=%',
  '&&&=&==',
  `search=${'%F0%9F%98%80'.repeat(500)}`,
  'filters=[[[[[[&idsOrEmails=,,,,&state=,,',
  'version=v2&version=v3&__code=404&__example=%00',
  'minDate=-1&maxDate=abc&startDate=0',
  'access_token=%00%ff',
];

const hostile = fc.record({
  operation: fc.constantFrom(...operations),
  body: fc.option(fc.oneof(fc.constantFrom(...BODIES), fc.json(), fc.string({ unit: 'binary' })), { nil: undefined }),
  headers: fc.array(fc.constantFrom(...HEADERS), { maxLength: 2 }),
  query: fc.oneof(fc.constantFrom(...QUERIES), fc.string()),
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
