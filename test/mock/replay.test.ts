import { describe, expect, test } from 'vitest';
import { requestExamples } from '../../src/document/examples.ts';
import { Lemlist } from '../../src/index.ts';
import { createMock, type Exchange, type InProcessMockOptions } from '../../src/mock/index.ts';
import { parseRecording } from '../../src/mock/replay/replay.ts';
import { operations } from '../support/examples.ts';

const createAccount = operations.find(({ id }) => id === 'emailAccounts.create') as (typeof operations)[number];
const CAMPAIGN = 'cam_3MSGkm7LfK9zz2mbS';

function connect(options: InProcessMockOptions) {
  const mock = createMock(options);
  return { mock, lemlist: new Lemlist({ apiKey: 'secret-key', fetch: mock.fetch, rateLimit: false, maxRetries: 0 }) };
}

/** A small program, and what it saw. */
async function run({ lemlist }: { lemlist: Lemlist }): Promise<unknown[]> {
  const lead = { email: 'new@northquay.example', firstName: 'Grace' };
  const seen: unknown[] = [
    await lemlist.campaigns.get({ campaignId: CAMPAIGN }),
    await lemlist.campaigns.update({ campaignId: CAMPAIGN, body: { name: 'Renamed' } }),
    await lemlist.campaigns.get({ campaignId: CAMPAIGN }),
    await lemlist.leads.create({ campaignId: CAMPAIGN, body: lead }),
  ];
  const error = await lemlist.campaigns.get({ campaignId: 'cam_unknown' }).catch((reason: unknown) => reason);
  return [...seen, (error as { status: number; body: unknown }).status, (error as { body: unknown }).body];
}

async function recordingOf(work: (connection: ReturnType<typeof connect>) => Promise<unknown>): Promise<Exchange[]> {
  const exchanges: Exchange[] = [];
  await work(connect({ stateful: true, record: (exchange) => exchanges.push(exchange) }));
  return parseRecording(exchanges.map((exchange) => JSON.stringify(exchange)).join('\n'));
}

describe('a recording', () => {
  test('is replayed as it was, also the changes between equal requests', async () => {
    const exchanges = await recordingOf(run);
    const [before] = [await run(connect({ stateful: true }))];
    expect(await run(connect({ replay: exchanges }))).toEqual(
      before.map((value, index) => (index === 3 ? expect.objectContaining({ email: 'new@northquay.example' }) : value)),
    );
  });

  test('holds no key and no secret', async () => {
    const exchanges = await recordingOf(async ({ lemlist, mock }) => {
      await lemlist.webhooks.create({ body: { targetUrl: 'https://hook.example/', secret: 'hush-hush' } });
      await mock.fetch('http://localhost/api/team?version=v2&access_token=secret-key');
    });
    expect(exchanges).toHaveLength(2);
    expect(JSON.stringify(exchanges)).not.toMatch(/secret-key|hush-hush|uthorization|access_token/);
    expect(JSON.stringify(exchanges)).toContain('(removed)');
  });

  test.each([
    ['application/json', '{"targetUrl":"https://hook.example/","secret":"hush-hush"'],
    ['application/x-www-form-urlencoded', 'targetUrl=https%3A%2F%2Fhook.example&secret=hush-hush'],
    ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="secret"\r\n\r\nhush-hush'],
    ['text/plain', 'smtp_password: hush-hush'],
  ])('holds no secret of a text of type %s, and still finds it', async (type, body) => {
    const create = ({ mock }: ReturnType<typeof connect>) =>
      mock.fetch('http://localhost/api/hooks', { method: 'POST', headers: { 'content-type': type }, body });
    const exchanges = await recordingOf(create);
    expect(exchanges).toMatchObject([{ request: { body: '(removed)' } }]);
    expect(JSON.stringify(exchanges)).not.toContain('hush-hush');
    expect((await create(connect({ replay: exchanges }))).status).toBe(exchanges[0]?.response.status);
  });

  test('keeps a text that names no secret', async () => {
    const exchanges = await recordingOf(({ mock }) =>
      mock.fetch('http://localhost/api/hooks', { method: 'POST', body: 'tokens and secretaries' }),
    );
    expect(exchanges).toMatchObject([{ request: { body: 'tokens and secretaries' } }]);
  });

  test('holds no password of a mailbox', async () => {
    const [body] = Object.values(requestExamples(createAccount)).map(({ value }) => value);
    const exchanges = await recordingOf(({ lemlist }) => lemlist.emailAccounts.create({ body: body as never }));
    expect(exchanges).toMatchObject([
      { request: { body: { smtp_login: expect.any(String), smtp_password: '(removed)', imap_password: '(removed)' } } },
    ]);
  });

  test('a request with a secret is found again', async () => {
    const create = ({ lemlist }: { lemlist: Lemlist }) =>
      lemlist.webhooks.create({ body: { targetUrl: 'https://hook.example/', secret: 'hush-hush' } });
    expect(await create(connect({ replay: await recordingOf(create) }))).toMatchObject({
      targetUrl: 'https://hook.example/',
    });
  });

  test('the last response is repeated, and a reset begins anew', async () => {
    const exchange = (name: string): Exchange => ({
      request: { method: 'GET', path: `/campaigns/${CAMPAIGN}` },
      response: { status: 200, body: { _id: CAMPAIGN, name } },
    });
    const { mock, lemlist } = connect({ replay: [exchange('one'), exchange('two')] });
    const name = async () => (await lemlist.campaigns.get({ campaignId: CAMPAIGN })).name;
    expect([await name(), await name(), await name()]).toEqual(['one', 'two', 'two']);
    mock.reset();
    expect(await name()).toBe('one');
  });

  test.each(['['.repeat(50_000), '{"__proto__":1}', '\u0000'])(
    'a hostile body matches no recorded request',
    async (body) => {
      const { mock } = connect({ replay: [] });
      expect((await mock.fetch('http://localhost/api/team', { method: 'POST', body })).status).toBe(404);
    },
  );

  test('a request that is not in it is a 404 that names it', async () => {
    const { mock } = connect({ replay: [] });
    const response = await mock.fetch('http://localhost/api/team?version=v2');
    expect([response.status, (await response.json()).detail]).toEqual([
      404,
      'the recording has no such request: GET /api/team',
    ]);
  });

  test.each([
    [null],
    [{ request: { method: 'GET', path: '/team' } }],
    [{ request: { method: 'GET' }, response: { status: 200 } }],
    [{ request: { method: 'GET', path: '/team' }, response: { status: 100 } }],
  ])('%j is refused before a request arrives', (wrong) => {
    const right: Exchange = { request: { method: 'GET', path: '/team' }, response: { status: 200 } };
    expect(() => createMock({ replay: [right, wrong as Exchange] })).toThrow(
      new RangeError('exchange 2 of `replay` must have request.method, request.path and response.status'),
    );
  });

  test.each(['recording.jsonl', 5, {}])('%j in place of a list is refused', (replay) => {
    expect(() => createMock({ replay: replay as never })).toThrow('`replay` must be a list of exchanges, got ');
  });

  test.each<[string, unknown]>([
    ['request.query', { request: { method: 'GET', path: '/team', query: null }, response: { status: 200 } }],
    ['response.headers', { request: { method: 'GET', path: '/team' }, response: { status: 200, headers: null } }],
  ])('%s that is null is refused before a request arrives', (name, wrong) => {
    const message = `must have an object as ${name}, or none`;
    expect(() => createMock({ replay: [wrong as Exchange] })).toThrow(
      new RangeError(`exchange 1 of \`replay\` ${message}`),
    );
    expect(() => parseRecording(JSON.stringify(wrong))).toThrow(`line 1 of the recording ${message}`);
  });

  test.each([
    ['{', 'line 1 of the recording is not JSON'],
    ['\n{"request":{"method":"GET"}}', 'line 2 of the recording must have request.method, request.path'],
    ['null', 'line 1 of the recording must have'],
    ['{"request":{"method":"GET","path":"/"},"response":{"status":99}}', 'must have'],
  ])('%j is refused with its line', (text, message) => {
    expect(() => parseRecording(text)).toThrow(message);
  });
});
