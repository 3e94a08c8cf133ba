import { inspect } from 'node:util';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { preflight } from '../../src/client/preflight/index.ts';
import type { Logger, LogLevel } from '../../src/index.ts';
import { methodOf } from '../support/call-by-id.ts';
import { API_KEY, createClient } from '../support/client.ts';
import { exampleCalls } from '../support/examples.ts';
import { runs } from '../support/property-runs.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

// Whatever a server, a `fetch` function or a middleware quotes of a request, no message, log line or printed error may have it.

/** Every planted text has it, and nothing else does. */
const MARK = 'zq7';
/** What people write, and a key where an id belongs. */
const PLANTS = [
  `${MARK}.${MARK}@secret.example`,
  `Dear ${MARK}, meet ${MARK} at "noon" & bring <${MARK}>`,
  `Lieber ${MARK}, schöne Grüße von ${MARK}`,
  `${MARK}word`,
  `${MARK}-${MARK.repeat(9)}`,
  `https://${MARK}.example/${MARK}?a=${MARK}`,
  `seq_${MARK}${MARK} and more`,
];

/** How a text gets into a response: as it is, in other letters, or written for JSON, HTML or a URL. */
const SPELLINGS: ReadonlyArray<(text: string) => string> = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => encodeURIComponent(text),
  (text) => new URLSearchParams({ q: text }).toString(),
  (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  (text) => text.replaceAll(/[^\x20-\x7e]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`),
  // Cut, with so much left that it can be told from other words.
  (text) => /^(?:[^\p{L}\p{N}]*[\p{L}\p{N}]){14}/u.exec(text)?.[0] ?? text,
];

/** The body of a response that quotes a text. */
const ENVELOPES: ReadonlyArray<(text: string) => string> = [
  (text) => text,
  (text) => `Your value ${text} is wrong`,
  (text) => `${'x'.repeat(190)} ${text}`,
  (text) => JSON.stringify({ error: text }),
  (text) => JSON.stringify({ error: 'Bad value', message: `not ${text}!` }),
  (text) => JSON.stringify({ error: { code: text, message: text } }),
  (text) => JSON.stringify({ code: text, success: false, error: text }),
  (text) => JSON.stringify({ error: 'x', details: { issues: [{ field: text, code: text, message: text }] } }),
  (text) => JSON.stringify([text]),
  (text) => `{"_id":"${text}",`,
  (text) => `<!doctype html><title>${text}</title><p>${text}</p>`,
  (text) => `﻿${JSON.stringify(text)}${JSON.stringify(text)}`,
];

type Respond = (quoted: string) => Promise<Response>;

/** Ways to respond with a quotation. */
const RESPONDERS: ReadonlyArray<[string, Respond]> = [
  ...[200, 302, 400, 401, 402, 403, 404, 405, 409, 413, 422, 429, 500, 503, 530].flatMap((status) =>
    (status === 200 || status === 400 ? ENVELOPES : ENVELOPES.slice(1, 2)).map((envelope, index): [string, Respond] => [
      `status ${status}, form ${index}`,
      async (quoted) =>
        new Response(envelope(quoted), {
          status,
          headers: {
            location: `http://${encodeURIComponent(quoted)}/${encodeURIComponent(quoted)}`,
          },
        }),
    ]),
  ),
  ['a failed connection', (quoted) => Promise.reject(new TypeError('fetch failed', { cause: failure(quoted) }))],
  ['an error of node-fetch', (quoted) => Promise.reject(failure(`request to http://h/x/${quoted} failed`))],
  ['a bug in `fetch`', (quoted) => Promise.reject(new ReferenceError(`${quoted} is not defined`))],
  ['a text', (quoted) => Promise.reject(quoted)],
  ['a foreign name and code', (quoted) => Promise.reject(Object.assign(failure('x'), { name: quoted, code: quoted }))],
  ['a broken body', async (quoted) => new Response(new ReadableStream({ start: (c) => c.error(failure(quoted)) }))],
  ['no Response', (quoted) => Promise.resolve({ status: 200, quoted } as unknown as Response)],
];

function failure(message: string): Error {
  const error = new Error(message);
  error.stack = `Error: ${message}\n    at send (/home/me/my-fetch.js:1:1)`;
  return error;
}

/** Everything that a program could print of a value. */
function printed(value: unknown): string {
  const { message, stack, cause } = value as Error;
  const json = JSON.stringify(value);
  return [inspect(value, { depth: 9 }), String(value), message, stack, json, cause && inspect(cause)].join('\n');
}

const CALLS = [...new Map(exampleCalls().map((call) => [call.id, call])).values()];

/** The parameters of a call in which every text is another one; the types of bodies keep their words. */
function planted(value: unknown, plant: string, key?: string): unknown {
  if (typeof value === 'string') return key === 'type' ? value : plant;
  if (Array.isArray(value)) return value.map((item) => planted(item, plant));
  if (typeof value !== 'object' || value === null || value instanceof Blob) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, planted(inner, plant, name)]));
}

interface Case {
  call: (typeof CALLS)[number];
  plant: string;
  spelling: (text: string) => string;
  respond: Respond;
  withPreflight: boolean;
}

/** What a program could see of a call: what it threw, and what it logged. Nothing, if it has a result. */
async function outcomeOf({ call, plant, spelling, respond, withPreflight }: Case): Promise<string> {
  const lines: string[] = [];
  const write =
    (level: LogLevel) =>
    (...parts: unknown[]): void =>
      void lines.push(inspect([level, ...parts], { depth: 9 }));
  const logger: Logger = { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
  const params = planted(call.params, plant) as object;
  // What was not sent can come from the server only.
  const quoted = JSON.stringify(params).includes(JSON.stringify(plant)) || plant === API_KEY ? spelling(plant) : 'x';
  const { lemlist } = createClient(() => respond(quoted), {
    logger,
    logLevel: 'debug',
    maxRetries: 1,
    rateLimit: false,
    ...(withPreflight && { preflight }),
  });
  const thrown = methodOf(
    lemlist,
    call.id,
  )(params).then(
    () => '',
    (error: unknown) => printed(error),
  );
  await vi.runAllTimersAsync();
  return [await thrown, ...lines].join('\n');
}

function leaksIn(text: string): string[] {
  const leak = new RegExp(`.{0,40}(?:${MARK}|${API_KEY}|${btoa(`:${API_KEY}`)}).{0,40}`, 'gi');
  return [...text.matchAll(leak)].map(([found]) => found);
}

const [echo] = SPELLINGS as [(text: string) => string];
const [first] = PLANTS as [string];

describe('no text of a request gets out', () => {
  test.each(RESPONDERS)('%s', async (name, respond) => {
    const call = CALLS.find(({ id }) => id === 'sequences.updateStep') as Case['call'];
    const found: string[] = [];
    // Each text in another spelling, and another one per responder; the random search below has them all.
    for (const [index, plant] of [...PLANTS, API_KEY].entries()) {
      const spelling = SPELLINGS[(index + name.length) % SPELLINGS.length] as (text: string) => string;
      found.push(...leaksIn(await outcomeOf({ call, plant, spelling, respond, withPreflight: false })));
    }
    expect(found).toEqual([]);
  });

  test.each(CALLS)('$id', async (call) => {
    const [, respond] = RESPONDERS.find(([name]) => name === 'status 400, form 1') as [string, Respond];
    const found: string[] = [];
    for (const plant of [first, API_KEY])
      for (const withPreflight of [true, false])
        found.push(...leaksIn(await outcomeOf({ call, plant, spelling: echo, respond, withPreflight })));
    expect(found).toEqual([]);
  });

  test('of any operation, in any form', async () => {
    const cases = fc.record<Case>({
      call: fc.constantFrom(...CALLS),
      plant: fc.oneof(
        fc.constantFrom(...PLANTS, API_KEY),
        fc.tuple(fc.string(), fc.string({ unit: 'binary' })).map(([a, b]) => `${MARK} ${a}${MARK}${MARK}${b}`),
      ),
      spelling: fc.constantFrom(...SPELLINGS),
      respond: fc.constantFrom(...RESPONDERS.map(([, respond]) => respond)),
      withPreflight: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(cases, async (each) => {
        expect(leaksIn(await outcomeOf(each))).toEqual([]);
      }),
      { numRuns: runs(500) },
    );
  });

  test.each(PLANTS)('of what is written where it does not belong: %j', async (plant) => {
    const { lemlist } = createClient(() => Response.json({}), {
      middleware: [() => Promise.reject(new ReferenceError(`${plant} is not defined`))],
    });
    const steps = lemlist.sequences;
    const params = { sequenceId: plant, stepId: plant, body: { type: 'sms', message: plant } };
    const misuses: Array<() => unknown> = [
      () => steps.updateStep(params as never),
      () => steps.updateStep({ ...params, [plant]: plant } as never),
      () => steps.updateStep(plant as never),
      () => steps.updateStep(params as never, { [plant]: plant }),
      () => steps.updateStep(params as never, { timeout: plant as never }),
      () => steps.updateStep(params as never, { headers: { [plant]: plant } }),
      () => steps.updateStep(params as never, { headers: { 'X-A': `${plant}\r\nX-B: ${plant}` } }),
      () => steps.updateStep(params as never, { extra: { [plant]: plant } as never }),
      () => lemlist.campaigns.list({ [plant]: plant } as never),
      () => lemlist.campaigns.list({ status: { [plant]: plant } as never }),
      () => lemlist.enrichments.waitFor({ enrichId: plant }, { interval: plant as never }),
      ...['apiKey', 'baseUrl', 'logLevel', 'logger', 'rateLimit', 'middleware', 'userAgent', 'fetch', plant].map(
        (name) => () => lemlist.withOptions({ [name]: name === 'apiKey' ? `${plant}\n` : plant }),
      ),
    ];
    const found: string[] = [];
    for (const misuse of misuses) {
      const thrown = (async () => misuse())().then(() => '', printed);
      await vi.runAllTimersAsync();
      found.push(...leaksIn(await thrown));
    }
    expect(found).toEqual([]);
  });

  test('the search for leaks finds them', () => {
    expect(leaksIn(`a ${echo(first)}`)).toHaveLength(1);
    expect(leaksIn(inspect({ key: API_KEY }))).toHaveLength(1);
  });
});
