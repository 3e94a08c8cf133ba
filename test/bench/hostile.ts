import type { Operation } from '../../src/document/api.ts';
import { createMock } from '../../src/mock/index.ts';
import { operations } from '../support/examples.ts';
import { HOSTILE_BODIES, HOSTILE_HEADERS, HOSTILE_QUERIES } from '../support/hostile-parts.ts';
import { atMost, type Report, rounded } from './report.ts';

const LIMIT_MS = 50;
/** A garbage collection may fall into one. What is slow is slow again. */
const REPETITIONS = 3;
const HEADERS = { authorization: `Basic ${btoa(':key')}`, 'content-type': 'application/json' };

interface Hostile {
  query?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
}

/** How long the mock is busy with one request that nobody means, whatever the operation. */
export async function hostile(): Promise<Report> {
  const rows: string[][] = [];
  let longest = 0;
  for (const [kind, requests] of Object.entries(requestsByKind())) {
    const mock = createMock({ stateful: true });
    let [most, id] = [0, ''];
    for (const operation of operations) {
      for (const request of requests) {
        const ms = await leastMs(mock.fetch, operation, request, most);
        if (ms > most) [most, id] = [ms, operation.id];
      }
    }
    longest = Math.max(longest, most);
    rows.push([kind, String(requests.length * operations.length), rounded(most), id]);
  }
  return {
    title: 'Hostile requests to the mock',
    headings: ['what is wrong', 'requests', 'longest, ms', 'operation'],
    rows,
    limits: [atMost('the longest hostile request', longest, LIMIT_MS, 'ms')],
  };
}

function requestsByKind(): Record<string, Hostile[]> {
  return {
    body: HOSTILE_BODIES.map((body) => ({ body })),
    headers: HOSTILE_HEADERS.map((headers) => ({ headers })),
    query: HOSTILE_QUERIES.map((query) => ({ query })),
  };
}

async function leastMs(
  fetch: (url: string, init: RequestInit) => Promise<Response>,
  { path, parameters, method }: Operation,
  { query = '', headers, body }: Hostile,
  enough: number,
): Promise<number> {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(parameters.find((parameter) => parameter.name === name)?.example)),
  );
  const init = { method, headers: { ...HEADERS, ...headers }, ...(method !== 'GET' && { body: body ?? '{}' }) };
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < REPETITIONS && least > enough; time++) {
    const start = performance.now();
    await (await fetch(`http://localhost/api${filled}?${query}`, init)).text();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
