import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Mock } from '../../src/mock/index.ts';
import { runs } from '../support/property-runs.ts';
import { type Ask, JSON_BODY, KEY, STEP, startAsking } from './ask.ts';

let mock: Mock;
let ask: Ask;
beforeAll(async () => {
  ({ mock, ask } = await startAsking());
});
afterAll(() => mock?.close());

const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;
const update = (body: BodyInit, headers: Record<string, string> = {}) =>
  ask(`PATCH ${STEP}`, { headers: { ...JSON_BODY, ...headers }, body });

describe('the key', () => {
  test.each<[string, string | undefined, number, string]>([
    ['no header', undefined, 400, 'No API key provided'],
    ['an empty key', basic(':'), 400, 'No API key provided'],
    ['a scheme alone', 'Basic', 400, 'No API key provided'],
    ['a bearer token', 'Bearer key', 401, 'The authentication you supplied is incorrect'],
    ['no base64', 'Basic !!!', 401, 'The authentication you supplied is incorrect'],
    ['base64url', 'Basic OmtleX8_', 401, 'The authentication you supplied is incorrect'],
    ['no colon', basic('key'), 401, 'The authentication you supplied is incorrect'],
    ['the key as user', basic('key:'), 401, 'The authentication you supplied is incorrect'],
  ])('%s is refused in the words of lemlist', async (_, authorization, status, text) => {
    const response = await ask('GET /api/campaigns?version=v2', { headers: authorization ? { authorization } : {} });
    expect([response.status, response.text]).toEqual([status, text]);
    expect(response.headers.get('www-authenticate')).toMatch(/^Basic /);
  });

  test.each([basic(':key'), basic(':ke:y'), basic(':ü'), 'basic OmtleQ==', 'Basic OmtleQ'])(
    '%s is taken',
    async (authorization) => {
      expect((await ask('GET /api/campaigns?version=v2', { headers: { authorization } })).status).toBe(200);
    },
  );
});

describe('a bad request', () => {
  test.each<[string, string, string[]]>([
    [
      'a field of another type',
      '{"type":"sms","subject":"x"}',
      ['body: `subject` belongs to email steps, not to sms steps'],
    ],
    ['a number too small', '{"type":"sms","delay":-1}', ['body: `delay` must be at least 0, got -1']],
    [
      'two faults',
      '{"type":"email","delay":"2","subjct":"x"}',
      [expect.stringContaining('`delay`'), expect.stringContaining('`subjct`')] as string[],
    ],
    ['no type', '{}', [expect.stringContaining('`type`')] as unknown as string[]],
    ['a list', '[]', ['body: the value must be an object, got an array of 0 items']],
    ['malformed JSON', '{"type":', [expect.stringContaining('not JSON')] as unknown as string[]],
  ])('%s gets one line per fault', async (_, body, lines) => {
    const { status, text, headers } = await update(body);
    expect(status).toBe(400);
    expect(headers.get('content-type')).toMatch(/^text\/plain/);
    expect(text.split('\n').toSorted()).toEqual(lines);
    expect(JSON.parse(headers.get('x-mock-faults') as string)).toHaveLength(lines.length);
  });

  test('faults of all parts come at once', async () => {
    const body = '{"type":"sms","subject":"x"}';
    const { text } = await ask('PATCH /api/sequences/seq_1/steps/cam_1', { headers: JSON_BODY, body });
    expect(text.split('\n').map((line) => line.split(':')[0])).toEqual(['path', 'body']);
  });

  test('a problem document is sent on request', async () => {
    const { status, headers, text } = await update('{"type":"sms","subject":"x"}', {
      accept: 'application/problem+json',
    });
    expect([status, headers.get('content-type')]).toEqual([400, 'application/problem+json']);
    const faults = [expect.objectContaining({ in: 'body', path: '/subject', rule: 'additionalProperties' })];
    expect(JSON.parse(text)).toMatchObject({ type: 'about:blank', title: 'Bad Request', status: 400, faults });
  });

  test('a newer route refuses in its JSON', async () => {
    const { headers, text } = await ask('POST /api/contacts', { headers: JSON_BODY, body: '{}' });
    expect(headers.get('content-type')).toBe('application/json');
    expect(JSON.parse(text)).toMatchObject({
      success: false,
      error: { message: expect.stringContaining('is required') },
    });
  });

  test('campaign settings list every issue', async () => {
    const body = '{"a":1,"b":2}';
    const { text } = await ask('PATCH /api/campaigns/cam_1/settings', { headers: JSON_BODY, body });
    expect(JSON.parse(text).details.issues.map(({ field }: { field: string }) => field)).toEqual(['a', 'b']);
  });

  test('a thousand faults fit into headers', async () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`ü${index}`, 1]));
    const { headers, text } = await update(JSON.stringify({ type: 'sms', ...many }));
    const faults = headers.get('x-mock-faults') as string;
    expect(faults.length).toBeLessThan(8000);
    expect(JSON.parse(faults)[0].path).toBe('/ü0');
    expect(text.split('\n')).toHaveLength(51);
  });

  test.each<[string, string, { headers?: Record<string, string>; body?: BodyInit }, number]>([
    [
      'a gzip body',
      `PATCH ${STEP}`,
      { headers: { ...JSON_BODY, 'content-encoding': 'gzip' }, body: new Uint8Array(gzipSync('{}')) },
      400,
    ],
    ['an 11 MB body', `PATCH ${STEP}`, { headers: JSON_BODY, body: 'x'.repeat(11 * 1024 * 1024) }, 413],
    ['a wrong content type', `PATCH ${STEP}`, { headers: { ...KEY, 'content-type': 'text/plain' }, body: '{}' }, 400],
    ['no body', `PATCH ${STEP}`, { headers: JSON_BODY }, 400],
    ['a body too many', 'POST /api/campaigns/cam_1/pause', { headers: JSON_BODY, body: '{"a":1}' }, 200],
    ['an empty object too many', 'POST /api/campaigns/cam_1/pause', { headers: JSON_BODY, body: ' {}\n' }, 200],
    ['an unknown path', 'GET /api/nowhere', {}, 200],
    ['a path that cannot be decoded', 'GET /api/campaigns/%E0%A4%A', {}, 200],
    ['a version that is not known', 'GET /api/campaigns?version=v3', {}, 400],
    ['a word for a number', 'GET /api/campaigns?version=v2&limit=x', {}, 400],
    ['a number that comes twice', 'GET /api/campaigns?version=v2&limit=1&limit=2', {}, 400],
    ['a name of the prototype', 'GET /api/campaigns?version=v2&__proto__=x', {}, 200],
  ])('%s gets its status', async (_, line, request, status) => {
    expect((await ask(line, request)).status).toBe(status);
  });

  test.each<[number, string, BodyInit | undefined]>([
    [405, 'PUT /api/campaigns', undefined],
    [413, `PATCH ${STEP}`, 'x'.repeat(11 * 1024 * 1024)],
  ])('status %i explains itself in either form', async (status, line, body) => {
    const request = body === undefined ? {} : { body };
    const plain = await ask(line, { headers: KEY, ...request });
    expect([plain.status, plain.headers.get('content-type')]).toEqual([status, 'text/plain; charset=utf-8']);
    const [fault] = JSON.parse(plain.headers.get('x-mock-faults') as string);
    const problem = await ask(line, { headers: { ...KEY, accept: 'application/problem+json' }, ...request });
    expect([problem.status, problem.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
    expect(JSON.parse(problem.text)).toMatchObject({ status, detail: `${fault.in}: ${fault.message}` });
  });

  test('a wrong method names the right ones', async () => {
    const { status, headers, text } = await ask('PUT /api/campaigns');
    expect([status, headers.get('allow'), text]).toEqual([405, 'GET, HEAD, POST', 'Method not allowed']);
  });

  test('lemlist’s own words stand in a problem document too', async () => {
    const { mock: stateful, ask } = await startAsking({ stateful: true, rateLimit: '3/60s' });
    const accept = 'application/problem+json';
    const problem = async (line: string, headers: Record<string, string> = KEY) => {
      const response = await ask(line, { headers: { ...headers, accept } });
      expect(response.headers.get('content-type')).toBe(accept);
      return [response.status, JSON.parse(response.text).detail];
    };
    expect(await problem('GET /api/campaigns/cam_nowhere')).toEqual([404, 'Campaign not found']);
    expect(await problem('GET /api/contacts/ctc_nowhere')).toEqual([404, 'Contact not found']);
    expect(await problem('POST /api/campaigns/cam_3MSGkm7LfK9zz2mbS/start')).toEqual([
      400,
      "You can't start campaigns that are already running.",
    ]);
    expect(await problem('GET /api/campaigns?version=v2')).toEqual([429, 'Too Many Requests']);
    expect(await problem('GET /api/campaigns?version=v2', {})).toEqual([
      400,
      expect.stringContaining('`Authorization` is missing'),
    ]);
    await stateful.close();
  });
});

describe('a good request', () => {
  test.each([
    'application/problem+json',
    'application/json, application/problem+json',
    'application/json',
    'text/html, */*;q=0.8',
    'nonsense',
    ';;,',
    'application/x-foo;q=',
    'text/html;level=',
    'a/b;c d',
    'text/html;q="a,b", application/json',
  ])('Accept: %s is served', async (accept) => {
    const line = 'GET /api/campaigns?version=v2';
    expect((await ask(line, { headers: { ...KEY, accept } })).status).toBe(200);
    expect((await ask(line, { headers: { ...KEY, accept, prefer: 'code=429' } })).status).toBe(429);
  });

  test('HEAD gets the response of GET without body', async () => {
    const line = '/api/campaigns?version=v2';
    const [head, get] = [await ask(`HEAD ${line}`), await ask(`GET ${line}`)];
    expect([head.status, head.text, get.status]).toEqual([200, '', 200]);
    for (const name of ['content-type', 'content-length']) expect(head.headers.get(name)).toBe(get.headers.get(name));
    expect((await ask('HEAD /api/campaigns/cam_1/pause')).status).toBe(405);
  });
});

describe('what is no request', () => {
  test.each<[string, string, string, RegExp]>([
    [
      'a long address',
      `GET /api/campaigns?x=${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      '431',
      /larger than 16 kB/,
    ],
    ['the greeting of TLS', '\x16\x03\x01\x00\xc8\x01', '400', /not https/],
    [
      'a chunk of no length',
      'PATCH / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
      '400',
      /as HTTP/,
    ],
  ])('%s gets words, and the mock lives on', async (_, sent, status, words) => {
    const { port, hostname } = new URL(mock.url);
    const response = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname);
      let text = '';
      socket.on('data', (part) => (text += part));
      socket.on('close', () => resolve(text));
      socket.write(Buffer.from(sent, 'latin1'));
    });
    expect(response.split(' ')[1]).toBe(status);
    expect(response).toMatch(words);
    expect((await ask('GET /api/campaigns?version=v2')).status).toBe(200);
  });
});

describe('any request', () => {
  test('any bytes as a body are refused or taken', async () => {
    const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => new Uint8Array(array));
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytes, fc.json()), async (body) => {
        expect([200, 400]).toContain((await update(body)).status);
      }),
      { numRuns: runs(300) },
    );
  });

  test('any path and query get a response', async () => {
    await fc.assert(
      fc.asyncProperty(fc.webPath(), fc.webQueryParameters(), async (path, query) => {
        expect((await ask(`GET /${path}?${query}`)).status).toBeLessThan(500);
      }),
      { numRuns: runs(200) },
    );
  });

  test('any key is taken or refused', async () => {
    const value = fc.string({ unit: fc.constantFrom(...' :=+/-_abcXYZ019') });
    await fc.assert(
      fc.asyncProperty(value, async (token) => {
        const { status } = await ask('GET /campaigns?version=v2', { headers: { authorization: `Basic ${token}` } });
        expect([200, 400, 401]).toContain(status);
      }),
      { numRuns: runs(100) },
    );
  });
});
