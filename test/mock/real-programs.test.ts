import { describe, expect, test } from 'vitest';
import { createMock } from '../../src/mock/index.ts';
import { KEY } from './ask.ts';
import { send, URL } from './send.ts';

// What programs send that run against lemlist today, and what lemlist gives them.

const CAMPAIGN = 'cam_3MSGkm7LfK9zz2mbS';
describe('version left out', () => {
  test.each([true, false])('campaigns are a bare list, stateful %s', async (stateful) => {
    const { status, text, note } = await send('GET /campaigns', { headers: KEY }, stateful);
    const { text: page, note: none } = await send('GET /campaigns?version=v2', { headers: KEY }, stateful);
    expect([status, JSON.parse(text)]).toEqual([200, JSON.parse(page).campaigns]);
    expect(note).toContain('version=v2');
    expect(none).toBeNull();
  });

  test('a lead is one flat object', async () => {
    const [{ email }] = (await leads()) as [{ email: string }];
    const { status, text } = await send(`GET /leads/${email}`);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ _id: expect.stringMatching(/^lea_/), email });
    expect(JSON.parse(text)).not.toHaveProperty('variables');
  });

  test.each(['/team', '/activities'])('%s is served', async (path) => {
    const { status, note } = await send(`GET ${path}`);
    expect([status, note]).toEqual([200, expect.stringContaining('older form')]);
  });

  test('the team lacks the names of its members', async () => {
    const names = async (path: string) => Object.keys(JSON.parse((await send(path)).text));
    const [older, newer] = [await names('GET /team'), await names('GET /team?version=v2')];
    expect(newer.filter((name) => !older.includes(name))).toEqual(['users']);
  });

  test('a wrong version is refused', async () => {
    expect((await send('GET /campaigns?version=v3')).status).toBe(400);
  });

  test('a refusal keeps its form', async () => {
    const { status, text, note } = await send('GET /leads/nobody@fernweg.example');
    expect([status, note]).toEqual([404, null]);
    expect(text).not.toBe('null');
  });

  async function leads(): Promise<object[]> {
    const { state } = createMock({ stateful: true });
    return (state as { leads: { variables: object }[] }).leads
      .map(({ variables }) => variables)
      .filter((one) => 'email' in one);
  }
});

describe('the key in the query', () => {
  test('access_token is taken and not listed', async () => {
    const { status, mock } = await send('GET /campaigns?access_token=secret-%C3%BC', {});
    expect(status).toBe(200);
    expect(JSON.stringify(mock.requests)).not.toContain('secret');
  });

  test('a key of any length is taken', async () => {
    expect((await send(`GET /campaigns?access_token=${'k'.repeat(1_000_000)}`, {})).status).toBe(200);
  });

  test.each(['', '?access_token='])('%o holds no key', async (query) => {
    expect((await send(`GET /campaigns${query}`, {})).status).toBe(400);
  });

  test.each(['access_token=secret-key', 'access_token=secret-key&access_token=secret-other'])(
    '%s is not stored as a variable of a lead',
    async (key) => {
      const line = `POST /leads/lea_Bw7hKcX3mTq9RzYpD/variables?harbour=Kiel&dock=7&__seed=secret-seed&${key}`;
      const { status, mock } = await send(line);
      expect([status, mock.state?.variableNames]).toEqual([200, expect.arrayContaining(['harbour', 'dock'])]);
      expect(JSON.stringify(mock.state)).not.toMatch(/secret|access_token|__seed/);
    },
  );

  test('the key alone names no variable', async () => {
    const { status } = await send('POST /leads/lea_Bw7hKcX3mTq9RzYpD/variables?access_token=secret-key', {});
    expect(status).toBe(400);
  });

  test('the rate limit counts the key in either place', async () => {
    const { fetch } = createMock({ rateLimit: '1/60s' });
    const statuses = [
      (await fetch(`${URL}/team?access_token=key`)).status,
      (await fetch(`${URL}/team`, { headers: KEY })).status,
    ];
    expect(statuses).toEqual([200, 429]);
  });
});

describe.each(['/v2/campaigns', '/campaigns'])('an export of leads of %s', (root) => {
  test.each(['*/*', 'application/json, text/plain, */*', 'application/json', 'text/csv'])(
    'goes by its format whatever Accept is: %s',
    async (accept) => {
      const type = async (query: string) => {
        const path = `${root}/${CAMPAIGN}/export/leads?state=all${query}`;
        const { status, headers } = await send(`GET ${path}`, { headers: { ...KEY, accept } });
        return [status, headers.get('content-type')?.split(';')[0]];
      };
      expect(await type('&format=csv')).toEqual([200, 'text/csv']);
      expect(await type('')).toEqual([200, 'text/csv']);
      expect(await type('&format=json')).toEqual([200, 'application/json']);
    },
  );
});

describe('a lead created by its email address', () => {
  const json = { ...KEY, 'content-type': 'application/json' };
  const path = `/campaigns/${CAMPAIGN}/leads/mira.holt%40northquay.example`;

  test('is stored with its variables', async () => {
    const body = '{"firstName":"Mira","companySize":50}';
    const { status, text, mock } = await send(`POST ${path}`, { headers: json, body });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      email: 'mira.holt@northquay.example',
      campaignId: CAMPAIGN,
      companySize: '50',
    });
    const found = await mock.fetch(`${URL}/leads/mira.holt%40northquay.example?version=v2`, { headers: KEY });
    expect(await found.json()).toMatchObject([{ variables: { firstName: 'Mira', companySize: '50' } }]);
  });

  test('needs no body', async () => {
    expect((await send(`POST ${path}`)).status).toBe(200);
  });

  test('is refused a second time', async () => {
    const { mock } = await send(`POST ${path}`);
    const again = await mock.fetch(URL + path, { method: 'POST', headers: KEY });
    expect([again.status, await again.text()]).toEqual([400, expect.stringContaining('LEAD_ALREADY_IN_CAMPAIGN')]);
  });

  test('needs an email address in the path', async () => {
    expect((await send(`POST /campaigns/${CAMPAIGN}/leads/lea_Bw7hKcX3mTq9RzYpD`)).status).toBe(400);
  });
});

describe('a lead of a campaign', () => {
  test.each(['ada.okafor%40northquay.example', 'lea_Bw7hKcX3mTq9RzYpD'])('%s is found', async (person) => {
    const { status, text, note } = await send(`GET /campaigns/${CAMPAIGN}/leads/${person}`);
    expect([status, note]).toEqual([200, expect.stringContaining('GET /leads')]);
    expect(JSON.parse(text)).toMatchObject({ email: 'ada.okafor@northquay.example', campaignId: CAMPAIGN });
  });

  test('a person who is not in the campaign is an empty 200', async () => {
    const { status, text, note } = await send(`GET /campaigns/${CAMPAIGN}/leads/nobody%40northquay.example`);
    expect([status, text]).toEqual([200, '']);
    expect(note).toContain('not in the campaign');
  });

  test('an unknown campaign is a 404', async () => {
    expect((await send('GET /campaigns/cam_unknown/leads/lea_Bw7hKcX3mTq9RzYpD')).status).toBe(404);
  });
});

test.each(['startDate=2026-09-01&endDate=2026-09-30', 'startDate=2026-09-01T00:00:00Z&endDate=2026-09-30T12:00'])(
  'the older stats of a campaign take %s',
  async (query) => {
    const { status, text, headers } = await send(`GET /campaigns/${CAMPAIGN}/stats?${query}`);
    expect([status, headers.get('deprecation')]).toEqual([200, 'true']);
    expect(Object.keys(JSON.parse(text))).toContain('leadToLaunch');
  },
);

test.each(['pause', 'start'])('leads.%s takes the email address that older programs send', async (action) => {
  const { state } = createMock({ stateful: true });
  const email = state?.leads.find(({ variables }) => variables.email)?.variables.email;
  const { status, text } = await send(`POST /leads/${action}/${email}`);
  expect([status, JSON.parse(text).length > 0]).toEqual([200, true]);
});

describe('Prefer: example', () => {
  test.each([
    ['example=nothing', 422, /`example` of `Prefer` must be one of .*sms/],
    ['example=running', 422, /; for the error of this name, send `code=400, example=running`/],
    ['code=404, example=nothing', 422, /`example` of `Prefer` must be one of .*step/],
    ['example=sms', 200, /sms/],
  ])('%s is status %i', async (prefer, status, words) => {
    const headers = { ...KEY, 'content-type': 'application/json', prefer };
    const body = '{"type":"sms"}';
    const response = await send('PATCH /sequences/seq_mine/steps/stp_mine', { headers, body }, false);
    expect(response.status).toBe(status);
    expect(response.text).toMatch(words);
  });
});
