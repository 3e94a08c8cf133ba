import { describe, expect, test } from 'vitest';
import { OPERATIONS, type OperationId } from '../../generated/api.ts';
import type { PaginationRule } from '../../src/index.ts';
import { methodOf } from '../support/call-by-id.ts';
import { createClient, json } from '../support/client.ts';
import { exampleParameters, operations, requestExamples, responseExamples } from '../support/examples.ts';

const ALL = Array.from({ length: 5 }, (_, number) => ({ _id: `id_${number}` }));
const SIZE = 2;

type Json = Record<string, unknown>;

/** Every list of the document, with the rule that the client follows and a response from the document. */
const LISTS = operations.flatMap((operation) => {
  const rule = OPERATIONS[operation.id as OperationId].pagination;
  if (!rule) return [];
  const params: Json = exampleParameters(operation);
  const [body] = Object.values(requestExamples(operation) ?? {});
  if (body) params.body = body.value;
  if (rule.size && rule.in === 'query') params[rule.size] = SIZE;
  if (rule.size && rule.in === 'body') params.body = { ...(params.body as Json), [rule.size]: SIZE };
  return [{ id: operation.id, rule, params, bodies: responseExamples(operation).map(({ value }) => value) }];
});

const keysOf = (pointer: string): string[] => pointer.split('/').slice(1);
const at = (value: unknown, pointer: string): unknown =>
  keysOf(pointer).reduce<unknown>((inner, key) => (inner as Json | undefined)?.[key], value);

function put(body: Json, pointer: string, value: unknown): void {
  const keys = keysOf(pointer);
  const last = keys.pop() as string;
  (keys.reduce<Json>((inner, key) => inner[key] as Json, body) as Json)[last] = value;
}

/** The response of lemlist: the documented response, with the requested part of the list. */
function page(rule: PaginationRule, documented: unknown, sent: Json): unknown {
  const position = Number(sent[rule.parameter ?? ''] ?? rule.first ?? 0);
  const start = rule.advance === 'page' ? (position - (rule.first ?? 1)) * SIZE : position;
  const items = rule.advance === 'none' ? ALL : ALL.slice(start, start + SIZE);
  if (rule.items === '') return items;
  const body = structuredClone(documented) as Json;
  put(body, rule.items, items);
  if (rule.total) put(body, rule.total, ALL.length);
  if (rule.lastPage) put(body, rule.lastPage, Math.ceil(ALL.length / SIZE));
  return body;
}

/** The parameters of a request, wherever they travel. */
function sentIn(url: string, body: unknown): Json {
  const query = Object.fromEntries(new URL(url).searchParams);
  return body ? { ...query, ...JSON.parse(String(body)) } : query;
}

describe('every list of the document', () => {
  test('the lists speak each idiom', () => {
    const idioms = LISTS.map(
      ({ rule }) => `${rule.in} ${rule.advance} ${rule.parameter ?? ''} ${rule.items && 'envelope'}`,
    );
    for (const idiom of [
      'query page page envelope',
      'query offset offset ',
      'query offset offset envelope',
      'query offset skip envelope',
      'query none  ',
      'query none  envelope',
      'body page page envelope',
    ])
      expect(idioms).toContain(idiom);
  });

  test.each(LISTS)('$id names places that exist in its responses', ({ rule, bodies }) => {
    // For single contacts or companies, the same route responds with a bare array, which its rule excludes.
    const body = bodies.find((each) => rule.items === '' || !Array.isArray(each));
    expect(at(body, rule.items)).toBeInstanceOf(Array);
    for (const pointer of [rule.total, rule.lastPage])
      if (pointer) expect(at(body, pointer), pointer).toBeTypeOf('number');
  });

  test.each(LISTS)('$id yields every item once', async ({ id, rule, params, bodies }) => {
    const documented = bodies.find((each) => !Array.isArray(each));
    const { lemlist, seen } = createClient(({ url, body }) => json(page(rule, documented, sentIn(url, body))));
    const walk = methodOf(lemlist, `${id}All`) as unknown as (params: Json) => AsyncIterable<unknown>;
    const items: unknown[] = [];
    for await (const item of walk(params)) items.push(item);
    expect(items).toEqual(ALL);
    expect(seen.length).toBe(rule.advance === 'none' ? 1 : expected(rule));
  });
});

/** The number of requests for all items. If nothing marks the end, an empty page follows. */
function expected({ total, lastPage, size }: PaginationRule): number {
  return Math.ceil(ALL.length / SIZE) + (total || lastPage || size ? 0 : 1);
}
