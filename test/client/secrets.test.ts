import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Logger } from '../../src/index.ts';
import { API_KEY, createClient, json, rejection, UPDATE } from '../support/client.ts';

const HEADER = Buffer.from(`:${API_KEY}`).toString('base64');
const PRIVATE = 'Dear Ada, this is private';

/** Every way to print a value. */
function printed(value: unknown): string {
  const deep = inspect(value, { depth: 20, showHidden: true, getters: true, customInspect: false });
  return [
    deep,
    inspect(value),
    String(value),
    JSON.stringify(value),
    (value as Error).stack,
    (value as Error).message,
  ].join('\n');
}

function expectClean(value: unknown): void {
  const text = printed(value);
  for (const secret of [API_KEY, HEADER, 'Basic ', PRIVATE, '?version=']) expect(text).not.toContain(secret);
}

const update = { ...UPDATE, body: { type: 'email', message: PRIVATE } } as const;

describe('secrets', () => {
  test('a client shows no key', () => {
    expectClean(createClient(() => json({})).lemlist);
  });

  test('a client is one line in a log', () => {
    expect(inspect({ lemlist: createClient(() => json({})).lemlist })).toMatch(
      /^\{\s*lemlist: Lemlist \{ http, withOptions, campaigns, .*snippets \}\s*\}$/,
    );
  });

  test.each([
    ['a refusal that quotes the key', () => new Response(`bad key ${API_KEY} ${HEADER}`, { status: 401 })],
    ['a refusal that quotes it as JSON', () => json({ error: API_KEY, code: HEADER }, { status: 400 })],
    ['a success of words that quotes it', () => new Response(`hello ${API_KEY} ${HEADER}`)],
    ['a web page that quotes it', () => new Response(`<html>${API_KEY} ${HEADER}</html>`)],
    ['a refusal as a web page that quotes it', () => new Response(`<html>${API_KEY}</html>`, { status: 403 })],
    ['broken JSON that quotes it', () => new Response(`{"_id": "${API_KEY}", "token": "${HEADER}`)],
    ['an empty body', () => new Response('')],
  ])('%s shows no secret', async (_, handler) => {
    const { lemlist } = createClient(handler);
    expectClean(await rejection(lemlist.sequences.updateStep(update)));
  });

  test.each([
    new Error(
      `getaddrinfo failed for https://api.lemlist.com/api/leads?email=ada@example.com&version=2 with ${API_KEY}`,
    ),
    new TypeError('fetch failed', { cause: new Error(`Basic-less ${HEADER} https://x.example/?version=2`) }),
  ])('a failed connection shows no secret', async (failure) => {
    const { lemlist } = createClient(() => Promise.reject(failure), { maxRetries: 0 });
    const error = await rejection(lemlist.sequences.updateStep(update));
    expect((error as Error).name).toBe('ConnectionError');
    expect(printed(error)).not.toContain('ada@example.com');
    expectClean(error);
  });

  test('logs show operations and no content', async () => {
    const lines: unknown[] = [];
    const write = (...args: unknown[]): void => void lines.push(...args);
    const logger: Logger = { debug: write, info: write, warn: write, error: write };
    const responses = [new Response('', { status: 503 }), json({ _id: 'stp_1' })];
    const { lemlist } = createClient(() => responses.shift() as Response, { logger, logLevel: 'debug' });
    await lemlist.sequences.updateStep(update);
    expect(lines.length).toBeGreaterThan(3);
    expect(printed(lines)).toContain('/sequences/{sequenceId}/steps/{stepId}');
    expect(printed(lines)).not.toContain(UPDATE.stepId);
    expectClean(lines);
  });

  test('the key is never sent to another host', async () => {
    const { lemlist, seen } = createClient(() => json({}), {
      middleware: [(request, next) => next({ ...request, url: 'https://evil.example/api/x' })],
    });
    const error = await rejection(lemlist.sequences.updateStep(update));
    expect((error as Error).message).toContain('outside `baseUrl`');
    expect(seen).toHaveLength(0);
  });

  test('no redirect is followed', async () => {
    const inits: RequestInit[] = [];
    const { lemlist } = createClient(() => json({}), {
      fetch: async (_, init) => {
        inits.push(init);
        return new Response(null, { status: 301, headers: { location: 'https://evil.example' } });
      },
    });
    expect(((await rejection(lemlist.sequences.updateStep(update))) as Error).name).toBe('UnexpectedResponseError');
    expect(inits.map(({ redirect }) => redirect)).toEqual(['manual']);
  });
});
