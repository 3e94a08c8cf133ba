import { describe, expect, test } from 'vitest';
import { createMock } from '../../src/mock/index.ts';
import { api } from '../support/document.ts';
import { runScript } from '../support/run-script.ts';
import type { LiveResponse } from './differences.ts';
import { verify } from './verify.ts';

const CAMPAIGN = 'cam_3MSGkm7LfK9zz2mbS';

/** The mock in the place of lemlist, with responses that differ where `change` says so. */
function sender(change: (path: string, response: LiveResponse) => LiveResponse = (_, response) => response) {
  const mock = createMock({ stateful: true });
  const sent: string[] = [];
  return {
    mock,
    sent,
    async send(method: string, path: string, body?: object): Promise<LiveResponse> {
      sent.push(`${method} ${path}`);
      const response = await mock.fetch(`https://api.lemlist.com/api${path}`, {
        method,
        headers: { authorization: `Basic ${btoa(':key')}`, ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      });
      const type = response.headers.get('content-type')?.split(';')[0] ?? '';
      return change(path, { status: response.status, type, text: await response.text() });
    },
  };
}

describe('a team whose responses are as documented', () => {
  test('nothing differs, and most reads are called', async () => {
    const { send, sent } = sender();
    const { called, differences, skipped } = await verify({ api, send });
    expect(differences).toEqual([]);
    const reads = api.operations.filter(({ method }) => method === 'GET').length;
    expect(called.length).toBeGreaterThan(reads * 0.8);
    expect(called.length + skipped.length).toBe(reads - 3);
    expect(sent.filter((line) => !line.startsWith('GET '))).toEqual([]);
  });

  test('writes leave the campaign as it was', async () => {
    const { send, sent, mock } = sender();
    await mock.fetch(`https://api.lemlist.com/api/campaigns/${CAMPAIGN}/pause`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(':key')}` },
    });
    const before = mock.state;
    const { differences } = await verify({ api, send, writesTo: CAMPAIGN });
    expect(differences).toEqual([]);
    expect(sent.filter((line) => !line.startsWith('GET ')).map((line) => line.split(' ')[0])).toEqual([
      'POST',
      'PATCH',
      'DELETE',
    ]);
    expect(mock.state).toEqual(before);
  });
});

describe('a run that cannot go on', () => {
  test('what was found before the connection failed is returned', async () => {
    const { send, sent } = sender((_, response) => ({ ...response, status: 418 }));
    const failing = async (method: string, path: string) => {
      if (sent.length === 3) throw new TypeError('fetch failed');
      return send(method, path);
    };
    const { called, differences, stopped } = await verify({ api, send: failing });
    expect([called.length, differences.length, stopped]).toEqual([3, 3, 'fetch failed']);
  });

  test('a campaign that does not exist gets no write', async () => {
    const { send, sent } = sender();
    const { stopped } = await verify({ api, send, writesTo: 'cam_7e5XwWo2yEdtDJkMP' });
    expect(stopped).toBe('The campaign for tests has no sequence');
    expect(sent.filter((line) => !line.startsWith('GET '))).toEqual([]);
  });

  test('a running campaign gets no write', async () => {
    const { send, sent } = sender((path, response) =>
      path === `/campaigns/${CAMPAIGN}`
        ? { ...response, text: response.text.replace(/"status":"\w+"/, '"status":"running"') }
        : response,
    );
    const { stopped } = await verify({ api, send, writesTo: CAMPAIGN });
    expect(stopped).toBe('The campaign for tests is running; pause it first');
    expect(sent.filter((line) => !line.startsWith('GET '))).toEqual([]);
  });
});

describe('a planted difference', () => {
  const differencesWith = async (path: string, change: (response: LiveResponse) => LiveResponse) => {
    const { send } = sender((asked, response) => (asked.startsWith(path) ? change(response) : response));
    return (await verify({ api, send })).differences.flatMap(({ operation, differences }) =>
      differences.map((difference) => `${operation}: ${difference}`),
    );
  };
  const changed = (edit: (value: never) => void) => (response: LiveResponse) => {
    const value = JSON.parse(response.text) as never;
    edit(value);
    return { ...response, text: JSON.stringify(value) };
  };

  test('a field of another type is reported without its value', async () => {
    const found = await differencesWith(
      '/campaigns?',
      changed(({ campaigns }: { campaigns: Record<string, unknown>[] }) => {
        for (const campaign of campaigns) campaign.name = { secret: 'ada@northquay.example' };
      }),
    );
    expect(found).toEqual(['campaigns.list: status 200: /campaigns/*/name breaks the rule type string']);
  });

  test('a field that the document does not know is reported', async () => {
    const found = await differencesWith(
      '/team/credits',
      changed((value: { extra: string }) => (value.extra = 'secret')),
    );
    expect(found).toEqual(['team.getCredits: status 200: /extra is not in the document']);
  });

  test('a field that is missing is named', async () => {
    const found = await differencesWith(
      '/campaigns?',
      changed(({ campaigns }: { campaigns: { _id?: string }[] }) => delete campaigns[0]?._id),
    );
    expect(found).toEqual(['campaigns.list: status 200: /campaigns/* breaks the rule required _id']);
  });

  test.each(['ada@northquay.example', 'Ada Lovelace', 'usr_XRtrJwAmKCuSoWQbA', '+4930123456', 'x'.repeat(41)])(
    'the unknown field %s may be of a person and is not printed',
    async (name) => {
      const found = await differencesWith(
        '/team/credits',
        changed((value: Record<string, unknown>) => (value[name] = 1)),
      );
      expect(found).toEqual(['team.getCredits: status 200: /* is not in the document']);
    },
  );

  test.each<[string, Partial<LiveResponse>, string]>([
    ['an undocumented status', { status: 418, type: 'text/plain', text: 'secret' }, 'status 418 is not documented'],
    [
      'another media type',
      { type: 'text/html' },
      'status 200 has the media type text/html, documented is application/json',
    ],
    ['an empty body', { text: '' }, 'the response has no body'],
    ['no JSON', { text: 'secret' }, 'status 200: the response breaks the rule type object'],
  ])('%s is reported', async (_, response, sentence) => {
    const found = await differencesWith('/team/credits', (original) => ({ ...original, ...response }));
    expect(found).toEqual([`team.getCredits: ${sentence}`]);
  });
});

test.each([
  ['--nope', "Unknown option '--nope'. Run with --help for the usage.\n"],
  ['--writes=cam_1', expect.stringMatching(/^Set LEMLIST_API_KEY [^\n]+\n$/)],
])('the command with %s and without a key says in one line what is wrong', async (option, line) => {
  const { ended, output } = runScript(['test/live/main.ts', option], { LEMLIST_API_KEY: '' });
  expect(await ended).toBe(2);
  expect(output()).toEqual(line);
});
