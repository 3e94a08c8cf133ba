import { describe, expect, test } from 'vitest';
import { createMock } from '../../src/mock/index.ts';
import { api } from '../support/document.ts';
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
