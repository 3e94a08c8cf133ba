import type { Outcome, RawRequest } from '../front.ts';
import type { Query } from '../request/parameters.ts';

/** A request that the mock has had, without its key. */
export interface SeenRequest {
  method: string;
  /** As it was sent, without the query. */
  path: string;
  query: Query;
  /** Without `authorization` and cookies. */
  headers: Record<string, string>;
  /** Parsed where it is JSON; left out where it is larger than 100 kB. */
  body?: unknown;
  /** Such as `sequences.updateStep`; not there where no operation was found. */
  operationId?: string;
  /** Status of the answer; 0 where the connection was cut. */
  status: number;
}

const LARGEST_BODY = 100_000;
const MOST = 1000;
const SECRET = ['authorization', 'proxy-authorization', 'cookie'];

/** Keeps the last 1,000 requests. What is kept is a copy, made when somebody looks. */
export class RequestLog {
  readonly #entries: Array<() => SeenRequest> = [];

  add(request: RawRequest, { operationId, reply }: Outcome): void {
    const body = request.body.length <= LARGEST_BODY ? request.body : undefined;
    const { method, pathname, query, headers } = request;
    this.#entries.push(() => ({
      method,
      path: pathname,
      query,
      headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !SECRET.includes(name))),
      ...(body && body.length > 0 && { body: parsed(body) }),
      ...(operationId && { operationId }),
      status: reply.status,
    }));
    if (this.#entries.length > MOST) this.#entries.shift();
  }

  /** The oldest first. */
  list(): SeenRequest[] {
    return this.#entries.map((entry) => entry());
  }

  clear(): void {
    this.#entries.length = 0;
  }
}

function parsed(body: Buffer): unknown {
  const text = body.toString();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
