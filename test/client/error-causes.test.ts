import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  type ConnectionError,
  isAbortedError,
  isCallbackError,
  isConnectionError,
  isLemlistError,
  isUnexpectedResponseError,
  type LemlistError,
  type Logger,
} from '../../src/index.ts';
import { API_KEY, createClient, json, rejection, STEP, UPDATE } from '../support/client.ts';

const V2 = { params: { query: { version: 'v2' } } } as const;

function coded(message: string, code: string): Error {
  return Object.assign(new Error(message), { code });
}

/** Everything that a program could print of an error. */
function printed(error: Error): string {
  return [error.message, error.stack, inspect(error, { depth: 9 }), JSON.stringify(error)].join('\n');
}

describe('a failed connection', () => {
  test.each(['ECONNREFUSED', 'ENOTFOUND', 'CERT_HAS_EXPIRED'])('the error keeps the code %s', async (code) => {
    const failure = new TypeError('fetch failed', { cause: coded(`connect ${code}`, code) });
    const { lemlist } = createClient(() => Promise.reject(failure), { maxRetries: 0 });
    const error = (await rejection(lemlist.campaigns.list())) as ConnectionError;
    expect(isConnectionError(error)).toBe(true);
    expect(error.code).toBe(code);
    expect(error.cause).toMatchObject({ message: `connect ${code}`, code });
  });

  test('the log line says why', async () => {
    const lines: unknown[] = [];
    const log = (message: string, fields: object): void => void lines.push([message, fields]);
    const logger = { debug: log, info: log, warn: log, error: log } as Logger;
    const failure = coded('connect ECONNREFUSED', 'ECONNREFUSED');
    const { lemlist } = createClient(() => Promise.reject(failure), { maxRetries: 0, logger, logLevel: 'debug' });
    await rejection(lemlist.campaigns.list());
    expect(lines).toMatchObject([
      ['campaigns.list received no response', { error: 'ECONNREFUSED' }],
      ['campaigns.list failed', { error: 'ECONNREFUSED' }],
    ]);
  });
});

describe('a bug in the `fetch` function', () => {
  test.each([
    new TypeError("Cannot read properties of undefined (reading 'foo')"),
    new ReferenceError('x is not defined'),
  ])('%s is reported once and not retried', async (bug) => {
    const { lemlist, seen } = createClient(() => Promise.reject(bug), { maxRetries: 3 });
    const error = (await rejection(lemlist.campaigns.list())) as LemlistError;
    expect(isCallbackError(error)).toBe(true);
    expect(error.message).toContain('the `fetch` function threw');
    expect((error.cause as Error).stack).toContain('error-causes.test.ts');
    expect(seen).toHaveLength(1);
  });
});

describe('an aborted call', () => {
  test.each([
    ['abort()', AbortSignal.abort(), 'its signal was aborted'],
    ['a text as reason', AbortSignal.abort('stop'), 'its signal was aborted'],
    ['a deadline', AbortSignal.abort(new DOMException('late', 'TimeoutError')), 'the deadline of its signal passed'],
  ])('%s rejects with an error of the operation', async (_, signal, reason) => {
    const { lemlist } = createClient(() => json({}));
    for (const call of [lemlist.campaigns.list({}, { signal }), lemlist.http.GET('/campaigns', { ...V2, signal })]) {
      const error = (await rejection(call)) as LemlistError;
      expect(isAbortedError(error)).toBe(true);
      expect(error.message).toBe(`campaigns.list ended because ${reason}: GET /campaigns`);
      expect(error.cause).toBe(signal.reason);
    }
  });
});

describe('a call that ends without a reason', () => {
  function logged() {
    const errors: unknown[] = [];
    const log = (_: string, { error }: { error?: unknown }): void => void errors.push(error);
    return { logger: { debug: log, info: log, warn: log, error: log } as Logger, errors };
  }

  test('an abort with null is an error of the operation, and is logged', async () => {
    const { logger, errors } = logged();
    const controller = new AbortController();
    const { lemlist } = createClient(() => new Promise<never>(() => controller.abort(null)), { logger });
    const error = (await rejection(lemlist.campaigns.list({}, { signal: controller.signal }))) as LemlistError;
    expect(isAbortedError(error)).toBe(true);
    expect(error.cause).toBeNull();
    expect(errors).toEqual(['null']);
  });

  test.each([
    [undefined, 'undefined'],
    [null, 'null'],
    ['Dear Ada', 'a string of 8 characters'],
  ])('%o of a middleware reaches the caller unchanged, and is logged', async (reason, line) => {
    const { logger, errors } = logged();
    const { lemlist } = createClient(() => json({}), { logger, middleware: [() => Promise.reject(reason)] });
    expect(await rejection(lemlist.campaigns.list())).toBe(reason);
    expect(errors).toEqual([line]);
  });
});

describe('a response that is too large', () => {
  test.each([undefined, '2011'])('it is cut off with Content-Length %s', async (length) => {
    const headers = new Headers(length === undefined ? {} : { 'content-length': length });
    const body = JSON.stringify({ text: 'x'.repeat(2000) });
    const { lemlist } = createClient(() => new Response(body, { headers }), { maxResponseBytes: 1000 });
    const error = (await rejection(lemlist.campaigns.list())) as LemlistError;
    expect(isUnexpectedResponseError(error)).toBe(true);
    expect(error.message).toContain('received more than 1000 bytes');
  });

  test('a body of exactly the limit is read', async () => {
    const body = JSON.stringify({ text: 'ä'.repeat(500) });
    const maxResponseBytes = new TextEncoder().encode(body).length;
    const { lemlist } = createClient(() => new Response(body), { maxResponseBytes });
    expect(await lemlist.campaigns.list()).toEqual(JSON.parse(body));
  });
});

describe('what an error shows', () => {
  const SECRETS = ['jane@example.com', 'Dear Jane, meet me', API_KEY, API_KEY.toUpperCase()];
  const params = { ...STEP, body: { type: 'email', message: 'Dear Jane, meet me at the station' } } as const;
  const bodies = SECRETS.flatMap((secret) => [
    `{"_id":"${secret}",`,
    `wrong: ${secret}`,
    `{"error":"bad ${secret} here"}`,
  ]);

  test.each([200, 400, 500, 999].flatMap((status) => bodies.map((body) => [status, body] as const)))(
    'status %i with %j leaks nothing',
    async (status, body) => {
      const response = (): Response => {
        const real = new Response(body);
        // No `Response` can be made with the status code 999, but a server can send it.
        return Object.defineProperties(real, { status: { value: status }, ok: { value: status === 200 } });
      };
      const { lemlist } = createClient(response, { maxRetries: 0 });
      const outcome = await lemlist.sequences.updateStep(params).catch((error: unknown) => error);
      if (!isLemlistError(outcome)) return expect(outcome).toEqual(JSON.parse(body));
      for (const secret of SECRETS) expect(printed(outcome).toLowerCase()).not.toContain(secret.toLowerCase());
    },
  );

  test.each(SECRETS)('a `fetch` that quotes %j leaks nothing', async (secret) => {
    const failure = new Error(`request to http://127.0.0.1/leads/${secret}?x=${secret} failed: ${secret}`);
    const { lemlist } = createClient(() => Promise.reject(failure), { maxRetries: 0 });
    const error = (await rejection(lemlist.sequences.updateStep(params))) as Error;
    expect(printed(error).toLowerCase()).not.toContain(secret.toLowerCase());
  });

  test('JSON of an error has its name and message', async () => {
    const { lemlist } = createClient(() => new Response('Step not found', { status: 404 }));
    const error = await rejection(lemlist.sequences.updateStep(UPDATE));
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name: 'NotFoundError',
      message: expect.stringContaining('Step not found'),
      status: 404,
    });
  });
});

describe('the layer below the methods', () => {
  test('a web page with status 200 is an error', async () => {
    const { lemlist } = createClient(() => new Response('<!doctype html><html></html>'));
    expect(isUnexpectedResponseError(await rejection(lemlist.http.GET('/campaigns', V2)))).toBe(true);
  });

  test('a middleware sees platform classes', async () => {
    const { lemlist, seen } = createClient(() => json({ campaigns: [] }));
    const classes: boolean[] = [];
    const middleware = {
      onRequest: ({ request }: { request: Request }) => void classes.push(request instanceof Request),
      onResponse: ({ response }: { response: Response }) => void classes.push(response instanceof Response),
    };
    lemlist.http.use(middleware);
    expect((await lemlist.http.GET('/campaigns', V2)).data).toEqual({ campaigns: [] });
    expect(classes).toEqual([true, true]);
    lemlist.http.eject(middleware);
    await lemlist.http.GET('/campaigns', V2);
    expect(classes).toHaveLength(2);
    expect(seen).toHaveLength(2);
  });

  test('headers of a middleware do not reach the next attempt', async () => {
    const statuses = [503, 200];
    const { lemlist, seen } = createClient(() => json({}, { status: statuses.shift() }), {
      middleware: [
        async (request, next) => {
          request.headers.append('X-Attempt', 'v');
          return next(request);
        },
      ],
    });
    await lemlist.campaigns.list();
    expect(seen.map(({ headers }) => headers.get('x-attempt'))).toEqual(['v', 'v']);
  });
});
