import { describe } from '../../client/options/checks.ts';
import { readBody, textOf } from '../log/request-log.ts';
import { KEY_PARAMETER } from '../request/authorization.ts';
import type { ReceivedRequest } from '../request/request.ts';
import { problemResponse } from '../response/problem.ts';
import { jsonResponse, type MockResponse } from '../response/response.ts';
import { type Exchange, recordableBody } from './exchange.ts';

/** Responds from a recording. */
export interface Replay {
  respond(request: ReceivedRequest): MockResponse;
  reset(): void;
}

/**
 * Responds to each request with the response that was recorded for it. Equal requests get their responses in the order of the recording.
 * After the last one, they get the last one again.
 *
 * @throws {RangeError} if an exchange is not valid; the message names the exchange
 */
export function createReplay(exchanges: readonly Exchange[]): Replay {
  if (!Array.isArray(exchanges))
    throw new TypeError(`\`replay\` must be a list of exchanges, got ${describe(exchanges)}`);
  const recorded = new Map<string, Exchange['response'][]>();
  for (const [index, exchange] of exchanges.entries()) {
    const fault = exchangeFault(exchange);
    if (fault) throw new RangeError(`exchange ${index + 1} of \`replay\` ${fault}`);
    const { request, response } = exchange;
    const name = nameOf(request);
    const responses = recorded.get(name) ?? [];
    recorded.set(name, responses);
    responses.push(response);
  }
  let next = new Map<string, number>();
  return {
    respond(request) {
      const { method, pathname, query, body } = request;
      const name = nameOf({
        method,
        path: pathname,
        query: query as Record<string, string>,
        ...(body.length > 0 && { body: readBody(textOf(body)) }),
      });
      const responses = recorded.get(name);
      if (!responses)
        return problemResponse(404, { detail: `the recording has no such request: ${method} ${pathname}` });
      const index = next.get(name) ?? 0;
      next.set(name, index + 1);
      return toResponse(responses[Math.min(index, responses.length - 1)] as Exchange['response']);
    },
    reset() {
      next = new Map();
    },
  };
}

/**
 * Reads a recording: a JSON object per line.
 *
 * @throws {Error} in one line, with the number of the line that is wrong, or if nothing was recorded
 */
export function parseRecording(text: string): Exchange[] {
  const exchanges = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    let exchange: unknown;
    try {
      exchange = JSON.parse(line);
    } catch {
      throw new Error(`line ${index + 1} of the recording is not JSON`);
    }
    const fault = exchangeFault(exchange);
    if (fault) throw new Error(`line ${index + 1} of the recording ${fault}`);
    return [exchange as Exchange];
  });
  if (exchanges.length === 0) throw new Error('the recording is empty');
  return exchanges;
}

/** Why a value is not a valid exchange, as the rest of a sentence that starts with the name of the exchange. */
function exchangeFault(value: unknown): string | undefined {
  const { request, response } = (value ?? {}) as Partial<Exchange>;
  if (typeof request?.method !== 'string' || typeof request.path !== 'string' || !isStatus(response?.status))
    return 'must have request.method, request.path and response.status';
  if (!isAbsentOrObject(request.query)) return 'must have an object as request.query, or none';
  if (!isAbsentOrObject(response?.headers)) return 'must have an object as response.headers, or none';
  return undefined;
}

function isAbsentOrObject(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value));
}

/** Status codes that a response can have. 0 means a cut connection. */
function isStatus(status: unknown): boolean {
  return status === 0 || (Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599);
}

/** Requests are equal if method, path, query and body are; the order of names does not matter. */
function nameOf({ method, path, query = {}, body }: Exchange['request']): string {
  const { [KEY_PARAMETER]: _, ...others } = query;
  return JSON.stringify([
    method,
    path.replace(/^\/api(?=\/|$)/, ''),
    sortKeys(others),
    sortKeys(recordableBody(body ?? null)),
  ]);
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([name, inner]) => [name, sortKeys(inner)]);
}

function toResponse({ status, headers = {}, body }: Exchange['response']): MockResponse {
  const named = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  if (body === undefined) return { status, headers: named, body: '' };
  if (typeof body !== 'string') {
    const response = jsonResponse(status, body);
    return { ...response, headers: { ...response.headers, ...named } };
  }
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...named }, body };
}
