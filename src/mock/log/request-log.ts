import { KEY_PARAMETER } from '../request/authorization.ts';
import { isDeep } from '../request/depth.ts';
import { type Headers, NO_BODY, type Query, type ReceivedRequest } from '../request/request.ts';
import { formatFaults } from '../response/refuse-faults.ts';
import { type MockResponse, NOTE_HEADER } from '../response/response.ts';

/** A request and its response. */
export interface Handled {
  request: ReceivedRequest;
  response: MockResponse;
  /** For example `sequences.updateStep`; absent if no operation was found. */
  operationId?: string;
  /** Path as the document writes it, without ids. */
  template?: string;
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

/** What is kept of a request and its response. One flat object, since keeping more costs garbage collection with each request. */
interface Entry {
  order: number;
  method: string;
  pathname: string;
  query: Query;
  headers: Headers;
  body: Uint8Array;
  operationId: string | undefined;
  status: number;
  faults: MockResponse['faults'];
  note: string | undefined;
}

/** Keeps the last 1,000 requests. */
export class RequestLog {
  /** A ring: once it is full, each entry replaces the oldest. */
  readonly #entries: Entry[] = [];
  #next = 0;
  #headers: Headers = {};

  add(handled: Handled): void {
    const entry = entryOf(handled);
    // A client sends the same headers again and again, and one copy is enough.
    if (areEqual(entry.headers, this.#headers)) entry.headers = this.#headers;
    else this.#headers = entry.headers;
    if (entry.body.length > MAX_LISTED_BODY_BYTES) entry.body = NO_BODY;
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

function entryOf({ request, response, operationId }: Handled): Entry {
  const { order, method, pathname, query, headers, body } = request;
  const { status, faults } = response;
  const note = response.headers[NOTE_HEADER];
  return { order, method, pathname, query, headers, body, operationId, status, faults, note };
}

function areEqual(one: Headers, other: Headers): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

/** A request as it may be shown, without its key. */
export function describeRequest(handled: Handled): SeenRequest {
  return describeEntry(entryOf(handled));
}

function describeEntry(entry: Entry): SeenRequest {
  const { method, pathname, query, headers, body, operationId, status, faults, note } = entry;
  return {
    method,
    path: pathname,
    query: copyQuery(query),
    headers: withoutSecrets(headers),
    ...(body.length > 0 && { body: readBody(body) }),
    ...(operationId !== undefined && { operationId }),
    status,
    ...(faults && { faults: formatFaults(faults) }),
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

/** A body as a value, if it is JSON that can be written again. */
export function readBody(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  try {
    const value: unknown = JSON.parse(text);
    // A value that is too deep to be written as JSON would make every later list of requests fail.
    return isDeep(value) ? text : value;
  } catch {
    return text;
  }
}
