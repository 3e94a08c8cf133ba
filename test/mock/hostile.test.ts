import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Operation } from '../../src/document/api.ts';
import { createMock } from '../../src/mock/index.ts';
import { operations, requestExamples } from '../support/examples.ts';
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

/** Texts for any parameter. */
const ODD_TEXTS = ['', '0', '-1', '1e9', 'NaN', ',,', '[]', '[[]]', '[null]', '{}', '%', '\u0000', '__proto__'];
const ODD_VALUES = [null, 5, '', '__proto__', [null], { a: {} }];

/** A value with something else in each of its places: other types, fields that nobody knows, lists of lists. */
function variations(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return ODD_VALUES;
  const inner = Object.entries(value).flatMap(([key, child]) =>
    variations(child).map((other) => Object.assign(structuredClone(value), { [key]: other })),
  );
  return [...ODD_VALUES, ...inner];
}

function textsFor(example: unknown): string[] {
  const texts = [...ODD_TEXTS, `${String(example)},`, `${String(example)}x`];
  if (typeof example !== 'string' || !/^[[{]/.test(example)) return texts;
  return [...texts, ...variations(JSON.parse(example)).map((each) => JSON.stringify(each))];
}

function urlOf({ path, parameters }: Operation, changed: Record<string, string> = {}): string {
  const exampleOf = (name: string) => String(parameters.find((parameter) => parameter.name === name)?.example);
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(exampleOf(name)));
  const required = parameters.filter((parameter) => parameter.in === 'query' && parameter.required);
  const query = Object.fromEntries(required.map(({ name, example }) => [name, String(example)]));
  return `http://localhost/api${filled}?${new URLSearchParams({ ...query, ...changed })}`;
}

describe.each([false, true])('with stateful %s', (stateful) => {
  test('no value of a parameter fails the mock', async () => {
    const mock = createMock({ stateful });
    const failed: string[] = [];
    for (const operation of operations)
      for (const { name, example } of operation.parameters.filter((parameter) => parameter.in === 'query'))
        for (const text of textsFor(example)) {
          const url = urlOf(operation, { [name]: text });
          const response = await mock.fetch(url, { method: operation.method, headers: KEY });
          const said = await response.text();
          if (response.status === 500) failed.push(`${operation.id} ${name}=${text}: ${said}`);
        }
    expect(failed).toEqual([]);
  });
});

test('no value in a body fails the mock', async () => {
  const mock = createMock({ stateful: true });
  const failed: string[] = [];
  const headers = { ...KEY, 'content-type': 'application/json' };
  for (const operation of operations) {
    mock.reset();
    for (const { value } of Object.values(requestExamples(operation) ?? {}))
      for (const body of variations(value).map((each) => JSON.stringify(each))) {
        const response = await mock.fetch(urlOf(operation), { method: operation.method, headers, body });
        const said = await response.text();
        if (response.status === 500) failed.push(`${operation.id} ${body}: ${said}`);
      }
  }
  expect(failed).toEqual([]);
});
