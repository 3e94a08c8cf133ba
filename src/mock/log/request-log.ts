import { KEY_PARAMETER } from '../request/authorization.ts';
import { isDeep } from '../request/depth.ts';
import type { Headers, Query, ReceivedRequest } from '../request/request.ts';
import { formatFaults } from '../response/refuse-faults.ts';
import { type MockResponse, NOTE_HEADER } from '../response/response.ts';

/** A request and its response. */
export interface Handled {
  request: ReceivedRequest;
  response: MockResponse;
  /** For example `sequences.updateStep`; `undefined` if no operation was found. */
  operationId: string | undefined;
  /** Path as the document writes it, without ids. */
  template: string | undefined;
}

/** A request that the mock received, without its key. */
export interface SeenRequest {
  method: string;
  /** As sent, without the query. */
  path: string;
  query: Record<string, string | string[]>;
  /** Without `authorization`, cookies and `referer`, whose URL may hold a key. */
  headers: Record<string, string>;
  /** Parsed if it is JSON of at most 100 levels, otherwise text; absent if it is larger than 100 kB. */
  body?: unknown;
  /** For example `sequences.updateStep`; absent if no operation was found. */
  operationId?: string;
  /** Status code of the response; 0 if the connection was closed. */
  status: number;
  /** What is wrong with the request, one line per fault; absent if it is valid. */
  faults?: string[];
  /** What lemlist does silently and the sender may not expect. */
  note?: string;
}

const MAX_REQUESTS = 1000;
const MAX_LISTED_BODY_BYTES = 100_000;
const SECRET_HEADERS = ['authorization', 'proxy-authorization', 'cookie', 'referer'];

/**
 * What is kept of a request and its response: one flat object of short texts. Bytes and lists of objects that are kept until a thousand
 * requests later cost as much garbage collection with each request as finding its operation.
 */
interface Entry {
  order: number;
  method: string;
  pathname: string;
  query: Query;
  headers: Headers;
  body: string;
  operationId: string | undefined;
  status: number;
  faults: string[] | undefined;
  note: string | undefined;
}

/** Keeps the last 1,000 requests. */
export class RequestLog {
  /** A ring: once it is full, each entry replaces the oldest. */
  readonly #entries: Entry[] = [];
  #next = 0;
  #headers: Headers = {};

  add(handled: Handled): void {
    const entry = entryOf(handled, MAX_LISTED_BODY_BYTES);
    // A client sends the same headers again and again, and one copy is enough.
    if (areEqual(entry.headers, this.#headers)) entry.headers = this.#headers;
    else this.#headers = entry.headers;
    this.#entries[this.#next] = entry;
    this.#next = (this.#next + 1) % MAX_REQUESTS;
  }

  /** As they arrived, the oldest first, although a slow response is added after the next ones. */
  list(): SeenRequest[] {
    return this.#entries.toSorted((one, other) => one.order - other.order).map(describeEntry);
  }

  clear(): void {
    this.#entries.length = 0;
    this.#next = 0;
  }
}

/** A body of more bytes than the maximum is left out. */
function entryOf({ request, response, operationId }: Handled, maxBodyBytes: number): Entry {
  const { order, method, pathname, query, headers, body: bytes } = request;
  const body = bytes.length > 0 && bytes.length <= maxBodyBytes ? textOf(bytes) : '';
  const { status } = response;
  const faults = response.faults && formatFaults(response.faults);
  const note = response.headers[NOTE_HEADER];
  return { order, method, pathname, query, headers, body, operationId, status, faults, note };
}

function areEqual(one: Headers, other: Headers): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

/** A request as it may be shown, without its key. */
export function describeRequest(handled: Handled): SeenRequest {
  return describeEntry(entryOf(handled, Number.POSITIVE_INFINITY));
}

function describeEntry(entry: Entry): SeenRequest {
  const { method, pathname, query, headers, body, operationId, status, faults, note } = entry;
  return {
    method,
    path: pathname,
    query: copyQuery(query),
    headers: withoutSecrets(headers),
    ...(body !== '' && { body: readBody(body) }),
    ...(operationId !== undefined && { operationId }),
    status,
    ...(faults && { faults }),
    ...(note !== undefined && { note }),
  };
}

function copyQuery(query: Query): SeenRequest['query'] {
  return Object.fromEntries(
    Object.entries(query)
      .filter(([name]) => name !== KEY_PARAMETER)
      .map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]),
  );
}

function withoutSecrets(headers: Headers): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !SECRET_HEADERS.includes(name)));
}

const decoder = new TextDecoder();

/** The text of a body. Bytes that are not UTF-8 become U+FFFD. */
export function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** A body as a value, if it is JSON that can be written again. */
export function readBody(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    // A value that is too deep to be written as JSON would make every later list of requests fail.
    return isDeep(value) ? text : value;
  } catch {
    return text;
  }
}
