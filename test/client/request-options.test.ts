import { describe, expect, test } from 'vitest';
import { faultsOf, preflight, requestFaults } from '../../src/client/preflight/index.ts';
import { Lemlist, parseWebhook, type RequestOptions } from '../../src/index.ts';
import { createClient, json, rejection, STEP, UPDATE } from '../support/client.ts';

const SECRET = 'john.secret@example.com';

async function refusal(options: object): Promise<string> {
  const { lemlist, seen } = createClient(() => json({}));
  const error = await rejection(lemlist.sequences.updateStep(UPDATE, options as RequestOptions));
  const byPath = await rejection(
    lemlist.http.PATCH('/sequences/{sequenceId}/steps/{stepId}', {
      params: { path: STEP },
      body: UPDATE.body,
      ...(options as RequestOptions),
    }),
  );
  expect(seen).toHaveLength(0);
  expect(error).toBeInstanceOf(TypeError);
  expect((byPath as Error).message).toBe((error as Error).message);
  expect((error as Error).message).not.toContain(SECRET);
  return (error as Error).message;
}

/** Objects that keep their content elsewhere than in fields. */
const CONTAINERS: ReadonlyArray<[string, object]> = [
  ['an array', [['Prefer', 'code=404']]],
  ['a Map; pass `Object.fromEntries(map)`', new Map([['Prefer', 'code=404']])],
  ['a URLSearchParams; pass `Object.fromEntries(params)`', new URLSearchParams('a=b')],
  ['a FormData; pass `Object.fromEntries(form)`', new FormData()],
  ['a Date', new Date(0)],
  ['a Promise; await it first', Promise.resolve({})],
];

test.each(CONTAINERS)('%s in place of an object would be lost, and is refused', async (got, value) => {
  for (const name of ['headers', 'fetchOptions', 'extra'])
    expect(await refusal({ [name]: value })).toBe(`\`${name}\` must be an object, got ${got}`);
  for (const name of ['body', 'query'])
    expect(await refusal({ extra: { [name]: value } })).toBe(`\`extra.${name}\` must be an object, got ${got}`);
  const { lemlist } = createClient(() => json({}));
  expect(await rejection(lemlist.campaigns.list(value))).toEqual(
    new TypeError(`The parameters of campaigns.list must be an object, got ${got}`),
  );
  expect(() => lemlist.campaigns.listAll(value)).toThrow(`The parameters of campaigns.listAll must be an object`);
  expect(() => new Lemlist({ apiKey: 'any-key', rateLimit: value })).toThrow(
    `\`rateLimit\` must be an object, got ${got}`,
  );
  // It checked no secret.
  expect(() => parseWebhook({ type: 'paused' }, value)).toThrow(
    `The options of \`parseWebhook\` must be an object, got ${got}`,
  );
});

test.each([null, undefined, 5])('preflight functions refuse %j in place of a validator or a call', (value) => {
  expect(() => faultsOf(value as never, {})).toThrow('`validator` must be a function');
  expect(() => requestFaults(value as never, {})).toThrow('`call` must be an object');
});

test('requestFaults refuses params that are no object, and takes none at all', () => {
  const call = { id: 'campaigns.get', path: '/campaigns/{campaignId}' } as const;
  for (const value of [null, 5])
    expect(() => requestFaults(call, value as never)).toThrow('`params` must be an object');
  expect(requestFaults(call)).toMatchObject([{ in: 'path', path: '/campaignId', rule: 'required' }]);
});

describe('headers of a call', () => {
  test.each([{ Prefer: 'code=200', 'X-None': undefined }, new Headers({ prefer: 'code=200' })])(
    'are added',
    async (headers) => {
      const { lemlist, seen } = createClient(() => json({ campaigns: [] }));
      await lemlist.campaigns.list({}, { headers });
      expect(seen[0]?.headers.get('prefer')).toBe('code=200');
      expect(seen[0]?.headers.has('x-none')).toBe(false);
      expect(seen[0]?.headers.get('authorization')).toMatch(/^Basic /);
    },
  );

  test('those of another library are refused, since nothing here could read them', async () => {
    const headers = { [Symbol.toStringTag]: 'Headers' };
    expect(await refusal({ headers })).toBe(
      '`headers` must be an object or the global `Headers`, got a Headers of another library',
    );
  });

  test.each(['Authorization', 'content-length', 'Host', 'Connection', 'Transfer-Encoding', 'expect'])(
    '%s is refused',
    async (name) => {
      expect(await refusal({ headers: { [name]: SECRET } })).toMatch(`The header \`${name}\` cannot be set`);
    },
  );

  test.each([`a\r\nX-B: ${SECRET}`, `${SECRET}\u0000`, '€', 5, null, [SECRET]])(
    'a value %j is refused and not quoted',
    async (value) => {
      expect(await refusal({ headers: { 'X-A': value } })).toBe(
        'The header `X-A` must be a string of Latin-1 characters without line breaks',
      );
    },
  );

  test.each(['', 'a b', `${SECRET} `, 'ä'])('a name %j is refused and not quoted', async (name) => {
    expect(await refusal({ headers: { [name]: 'x' } })).toMatch(
      'A header name may contain only letters, digits and !#$%&',
    );
  });

  test.each([null, 'x', 5])('%j instead of headers is refused', async (headers) => {
    expect(await refusal({ headers })).toMatch('`headers` must be an object');
  });
});

describe('the signal of a call', () => {
  test.each([null, 'x', {}, new AbortController()])('%o is refused', async (signal) => {
    expect(await refusal({ signal })).toMatch('`signal` must be an AbortSignal');
  });
});

describe('options of `fetch`', () => {
  test('reach it, those of the call before those of the client', async () => {
    const inits: RequestInit[] = [];
    const { lemlist } = createClient(() => json({}), {
      fetch: async (_, init) => {
        inits.push(init);
        return json({ campaigns: [] });
      },
      fetchOptions: { cache: 'no-store', keepalive: true },
    });
    await lemlist.campaigns.list({}, { fetchOptions: { cache: 'reload', next: { revalidate: 60 } } });
    await lemlist.http.GET('/team', { params: { query: { version: 'v2' } }, fetchOptions: { credentials: 'omit' } });
    expect(inits).toMatchObject([
      { cache: 'reload', keepalive: true, next: { revalidate: 60 }, method: 'GET' },
      { cache: 'no-store', keepalive: true, credentials: 'omit' },
    ]);
  });

  test.each(['method', 'headers', 'body', 'signal', 'redirect'])('%s is refused', async (name) => {
    const message = `\`fetchOptions.${name}\` cannot be set: the client sets \`${name}\` of every request`;
    expect(await refusal({ fetchOptions: { [name]: SECRET } })).toBe(message);
    expect(() => createClient(() => json({}), { fetchOptions: { [name]: SECRET } as never })).toThrow(message);
  });
});

describe('extra fields and parameters', () => {
  test('are sent by a method and by path, and win over the others', async () => {
    const { lemlist, seen } = createClient(() => json({ _id: 'stp_1' }), { preflight });
    const extra = { body: { customField: 'city', delay: 9 }, query: { dry: true, tag: ['a', 'b'], none: undefined } };
    await lemlist.sequences.updateStep(UPDATE, { extra });
    await lemlist.http.PATCH('/sequences/{sequenceId}/steps/{stepId}', {
      params: { path: STEP },
      body: UPDATE.body,
      extra,
    });
    expect(seen).toHaveLength(2);
    for (const { url, body } of seen) {
      expect(JSON.parse(body as string)).toEqual({ ...UPDATE.body, customField: 'city', delay: 9 });
      expect(new URL(url).search).toBe('?dry=true&tag=a&tag=b');
    }
  });

  test('make a body where a call has none', async () => {
    const { lemlist, seen } = createClient(() => json({}));
    await lemlist.campaigns.pause({ campaignId: 'cam_1' }, { extra: { body: { reason: 'test' } } });
    expect(seen[0]?.body).toBe('{"reason":"test"}');
    expect(seen[0]?.headers.get('content-type')).toBe('application/json');
  });

  test('join a form', async () => {
    const { lemlist, seen } = createClient(() => json({}));
    const body = { file: new Blob(['x'], { type: 'audio/mpeg' }) };
    await lemlist.leads.uploadAudio(
      { leadId: 'lea_1', stepId: 'stp_1', body },
      { extra: { body: { folder: 'greetings' } } },
    );
    const form = seen[0]?.body as FormData | undefined;
    expect(form?.get('folder')).toBe('greetings');
    expect(form?.get('file')).toBeInstanceOf(Blob);
  });

  test('reach every page of a list', async () => {
    const { lemlist, seen } = createClient(({ url }) =>
      json({ campaigns: [{ _id: url }], pagination: { totalPage: 2, totalRecords: 2, currentPage: 1 } }),
    );
    await lemlist.campaigns.listAll({}, { extra: { query: { tag: 'x' } } }).toArray();
    expect(seen.map(({ url }) => new URL(url).searchParams.get('tag'))).toEqual(['x', 'x']);
  });

  test.each([
    [{ extra: null }, '`extra` must be an object, got null'],
    [{ extra: { headers: {} } }, 'Unknown field `headers` of `extra`; allowed: `body`, `query`'],
    [{ extra: { body: SECRET } }, '`extra.body` must be an object'],
    [{ extra: { query: { when: new Date() } } }, 'The parameter `when` of `extra.query` must be text'],
    [{ extra: { query: { [SECRET]: null } } }, 'The parameter with a name of 23 characters of `extra.query` must be'],
  ])('%j is refused', async (options, message) => {
    expect(await refusal(options)).toContain(message);
  });

  test('a GET takes no body', async () => {
    const { lemlist } = createClient(() => json({}));
    const error = await rejection(lemlist.team.get({}, { extra: { body: { a: 1 } } }));
    expect((error as Error).message).toBe('`extra.body` cannot be sent: a GET has no body');
  });

  test('no error quotes them', async () => {
    const { lemlist } = createClient(() => json({ error: `the field holds ${SECRET}` }, { status: 400 }));
    const error = await rejection(lemlist.sequences.updateStep(UPDATE, { extra: { body: { customValue: SECRET } } }));
    expect((error as Error).message).not.toContain(SECRET);
  });
});
