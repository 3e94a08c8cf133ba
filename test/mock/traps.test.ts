import { describe, expect, test } from 'vitest';
import { createMock } from '../../src/mock/index.ts';
import { KEY } from './ask.ts';
import { send } from './send.ts';

// Requests that succeed, and do something else than their sender expects.

const CAMPAIGN = 'cam_3MSGkm7LfK9zz2mbS';

describe('a trap', () => {
  const LEAD = `/campaigns/${CAMPAIGN}/leads/ada.okafor@northquay.example`;
  const statusOf = (mock: ReturnType<typeof createMock>) =>
    mock.state?.leads
      .filter(({ variables }) => variables.email === 'ada.okafor@northquay.example')
      .map(({ status }) => status);

  test.each(['', '?action=unsubscribe'])('a deletion of a lead with the query %j unsubscribes', async (query) => {
    const { status, note, mock } = await send(`DELETE ${LEAD}${query}`);
    expect([status, statusOf(mock)]).toEqual([200, ['unsubscribed']]);
    expect(note).toContain('send action=remove');
  });

  test('a deletion with action=remove deletes', async () => {
    const { status, note, mock } = await send(`DELETE ${LEAD}?action=remove`);
    expect([status, note, statusOf(mock)]).toEqual([200, null, []]);
  });

  test('an unknown campaign gets an empty 200 and no lead', async () => {
    const { status, note, text, mock } = await send('POST /campaigns/cam_unknown/leads/new@northquay.example');
    expect([status, text]).toEqual([200, '']);
    expect(note).toContain('adds nobody');
    expect(mock.state).toEqual(createMock({ stateful: true }).state);
  });

  test('a webhook takes its limits from the body, as programs in use send them', async () => {
    const body = { targetUrl: 'https://hooks.fernweg.example/new', campaignId: CAMPAIGN, isFirst: true };
    const { status, note, mock } = await send('POST /hooks', {
      headers: { ...KEY, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect([status, note]).toEqual([200, expect.stringContaining('send them in the query')]);
    expect(mock.state?.webhooks).toContainEqual(expect.objectContaining(body));
  });

  test('a task takes its record under the former name', async () => {
    const { status, note } = await sendTask('lea_Bw7hKcX3mTq9RzYpD');
    expect([status, note]).toEqual([200, expect.stringContaining('send recordId')]);
  });

  test.each([
    ['a malformed record', 'manual', 'lea_!'],
    ['a company', 'phone', 'cpn_Hd8vRfB4wTn7XeJyL'],
  ])('the former name does not excuse %s', async (_, type, record) => {
    const { status, note } = await sendTask(record, type);
    expect([status, note]).toEqual([400, null]);
  });

  function sendTask(leadId: string, type = 'manual'): ReturnType<typeof send> {
    const task = { type, leadId, assignedTo: 'usr_XRtrJwAmKCuSoWQbA', dueDate: '2026-12-01' };
    return send('POST /tasks', {
      headers: { ...KEY, 'content-type': 'application/json' },
      body: JSON.stringify(task),
    });
  }

  test('a lead that is asked for by its id and an email address is found by the email address', async () => {
    const email = 'ada.okafor@northquay.example';
    const { status, note, text } = await send(`GET /leads?version=v2&id=lea_Tz2pHxW8dLk5NcRvM&email=${email}`);
    expect([status, JSON.parse(text).email, note]).toEqual([200, email, expect.stringContaining('ignores id')]);
    expect((await send(`GET /leads?version=v2&email=${email}`)).note).toBeNull();
  });

  test.each([
    [['usr_XRtrJwAmKCuSoWQbA', 'usr_stranger'], expect.stringContaining('drops senders')],
    [['usr_XRtrJwAmKCuSoWQbA'], null],
  ])('the senders %j are compared with the team', async (sendUserIds, expected) => {
    const { status, note, text } = await send(`PATCH /campaigns/${CAMPAIGN}`, {
      headers: { ...KEY, 'content-type': 'application/json' },
      body: JSON.stringify({ sendUserIds }),
    });
    expect([status, note]).toEqual([200, expected]);
    expect(JSON.parse(text).sendUsers).toHaveLength(1);
  });

  test.each(['/nowhere', '/campaigns/cam_1/nowhere'])('%s gets the web app', async (path) => {
    const { status, headers, text, note } = await send(`GET ${path}`);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toContain('web app');
    expect(note).toContain('check the path');
  });

  test.each([
    ['/campaigns?version=v2&limit=200', 100],
    [`/campaigns/${CAMPAIGN}/leads?limit=1000`, 500],
    ['/activities?version=v2&limit=500', 100],
  ])('%s gets %i at most', async (path, maximum) => {
    const { status, text, note } = await send(`GET ${path}`);
    const { text: whole } = await send(`GET ${path.replace(/limit=\d+/, `limit=${maximum}`)}`);
    expect([status, text]).toEqual([200, whole]);
    expect(note).toContain(`at most ${maximum} per page`);
    expect((await send(`GET ${path.replace(/limit=\d+/, 'limit=0')}`)).status).toBe(400);
  });
});

describe('what a request has too much', () => {
  const json = { ...KEY, 'content-type': 'application/json' };

  test.each(['null', ' {} ', ''])('the body %j is nothing where none is expected', async (body) => {
    const { status, note } = await send(`POST /campaigns/${CAMPAIGN}/pause`, { headers: json, body });
    expect([status, note]).toEqual([200, null]);
  });

  test.each(['{"a":1}', '[]', '<xml/>'])('the body %j is ignored where none is expected', async (body) => {
    const { status, note } = await send(`POST /campaigns/${CAMPAIGN}/pause`, { headers: json, body });
    expect([status, note]).toEqual([200, expect.stringContaining('ignores the body')]);
  });

  test.each([
    ['POST', '/leads', { email: 'mira.holt@northquay.example' }],
    ['POST', '/leads/mira.holt%40northquay.example', {}],
    ['PATCH', '/leads/ada.okafor%40northquay.example', {}],
  ])('%s %s stores nested variables as text', async (method, path, fields) => {
    const body = JSON.stringify({ ...fields, dock: { berth: 7 }, harbours: ['Kiel', 'Gdynia'] });
    const { status, note, text } = await send(`${method} /campaigns/${CAMPAIGN}${path}`, { headers: json, body });
    expect([status, note]).toEqual([200, expect.stringContaining('[object Object]')]);
    expect(JSON.parse(text)).toMatchObject({ dock: '[object Object]', harbours: 'Kiel,Gdynia' });
  });

  test.each([
    { email: ['mira.holt@northquay.example'], '': {} },
    { email: 'mira.holt@northquay.example', firstName: {}, dock: {} },
  ])('a field of lemlist is text: %j', async (body) => {
    const { status, note } = await send(`POST /campaigns/${CAMPAIGN}/leads`, {
      headers: json,
      body: JSON.stringify(body),
    });
    expect([status, note]).toEqual([400, null]);
  });
});
