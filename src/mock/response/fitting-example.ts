import { isDeepStrictEqual } from 'node:util';
import type { Api, Operation } from '../../document/api.ts';
import { unionOf } from '../../document/unions.ts';
import { accepts } from './accept.ts';

/** A reply that the document has by way of example, ready to be sent but for the ids that come back. */
interface ReadyReply {
  status: number;
  mediaType: string;
  /** Texts of the body, and between them the names of the path parameters whose values belong there. */
  parts: string[];
}

export interface FittingReply {
  status: number;
  mediaType: string;
  body: string;
}

/** Chooses among the examples of one operation; `undefined` where none is of a type that the caller accepts. */
export type ExampleChooser = (
  path: Readonly<Record<string, string>>,
  body: unknown,
  accept: string | undefined,
) => FittingReply | undefined;

/** Stands in a text for a path parameter; no example holds this character. */
const MARK = '\u0001';

/**
 * Makes the chooser of an operation. Examples of request and reply belong together by name, so the reply is that of the
 * request example which is most like the body; the value that a discriminator names must be the same.
 */
export function exampleChooser(api: Api, operation: Operation): ExampleChooser {
  const replies = repliesOf(operation);
  const requests = requestsOf(operation);
  const kind = discriminatorOf(api, operation);
  return (path, body, accept) => {
    const acceptable = replies.filter(({ mediaType }) => accepts(accept, mediaType));
    const name = requests.length > 1 ? closest(requests, body, kind) : requests[0]?.name;
    const found = acceptable.find((reply) => reply.name === name) ?? acceptable[0];
    if (!found) return undefined;
    const { status, mediaType, parts } = found.ready;
    const text = parts.map((part, index) => (index % 2 === 0 ? part : inJson(path[part] ?? ''))).join('');
    return { status, mediaType, body: text };
  };
}

interface NamedReply {
  name: string;
  mediaType: string;
  ready: ReadyReply;
}

function repliesOf(operation: Operation): NamedReply[] {
  const [status, response] = Object.entries(operation.responses).find(([code]) => code.startsWith('2')) ?? [];
  if (!response) return [];
  if (!response.content)
    return [{ name: '', mediaType: '*/*', ready: { status: Number(status), mediaType: '', parts: [''] } }];
  return Object.entries(response.content).flatMap(([mediaType, { examples = {} }]) =>
    Object.entries(examples).map(([name, { value }]) => {
      // Bare words labelled as JSON are lemlist's own habit.
      const text = typeof value === 'string' ? value : JSON.stringify(withMarks(value, operation));
      return { name, mediaType, ready: { status: Number(status), mediaType, parts: text.split(/"?\\u0001"?/) } };
    }),
  );
}

function requestsOf({ body }: Operation): Array<{ name: string; value: unknown }> {
  const [content] = Object.values(body?.content ?? {});
  return Object.entries(content?.examples ?? {}).map(([name, { value }]) => ({ name, value }));
}

function discriminatorOf(api: Api, { body }: Operation): string | undefined {
  const [content] = Object.values(body?.content ?? {});
  return content?.schema && unionOf(api, content.schema)?.property;
}

function closest(
  requests: Array<{ name: string; value: unknown }>,
  body: unknown,
  kind: string | undefined,
): string | undefined {
  const given = (body ?? {}) as Record<string, unknown>;
  const rated = requests
    .filter(({ value }) => kind === undefined || (value as Record<string, unknown>)?.[kind] === given[kind])
    .map(({ name, value }) => ({ name, likeness: likeness((value ?? {}) as Record<string, unknown>, given) }));
  return rated.toSorted((one, other) => other.likeness - one.likeness)[0]?.name;
}

/** Fields in common count, those with the same value twice; a field that only one of them has counts against it. */
function likeness(example: Record<string, unknown>, body: Record<string, unknown>): number {
  const names = new Set([...Object.keys(example), ...Object.keys(body)]);
  let sum = 0;
  for (const name of names) {
    if (!(name in example && name in body)) sum -= 1;
    else sum += isDeepStrictEqual(example[name], body[name]) ? 2 : 1;
  }
  return sum;
}

/** Puts marks where the ids of the path come back. */
function withMarks(value: unknown, operation: Operation): unknown {
  const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
  const mark = (name: string): string => `${MARK}${name}${MARK}`;
  const marked = deepMap(value, (field, text) => {
    const same = inPath.find((parameter) => parameter.name === field && parameter.example === text);
    return same ? mark(same.name) : text;
  });
  if (typeof marked !== 'object' || marked === null || Array.isArray(marked)) return marked;
  const reply = marked as Record<string, unknown>;
  // A POST that may not be repeated makes something new, with an id of its own.
  const makesNew = operation.method === 'POST' && !operation.idempotent;
  const own = inPath.findLast(
    ({ example }) => prefixOf(example) !== undefined && prefixOf(example) === prefixOf(reply._id),
  );
  if (own && !makesNew) reply._id = mark(own.name);
  return reply;
}

function prefixOf(id: unknown): string | undefined {
  return typeof id === 'string' ? /^([a-z]{3}_)/.exec(id)?.[1] : undefined;
}

function deepMap(value: unknown, change: (field: string, text: string) => string, field = ''): unknown {
  if (typeof value === 'string') return change(field, value);
  if (Array.isArray(value)) return value.map((item) => deepMap(item, change, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, deepMap(inner, change, name)]));
}

/** The value in quotes, which the marks took with them. */
function inJson(value: string): string {
  return JSON.stringify(value);
}
