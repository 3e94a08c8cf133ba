import { describe, expect, test } from 'vitest';
import { createMock } from '../../../src/mock/index.ts';
import { toCsv } from '../../../src/mock/state/csv.ts';
import { KEY } from '../ask.ts';

const CAMPAIGN = 'cam_3MSGkm7LfK9zz2mbS';
const NEW = { email: 'ruth.baker@northquay.example', firstName: 'Ruth', lastName: 'Baker, PhD' };

async function ask(path: string, mock = createMock({ stateful: true })) {
  const response = await mock.fetch(`https://api.lemlist.com/api${path}`, { headers: KEY });
  const text = await response.text();
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    text,
    lines: text.trim().split('\n'),
  };
}

async function withLead() {
  const mock = createMock({ stateful: true });
  await mock.fetch(`https://api.lemlist.com/api/campaigns/${CAMPAIGN}/leads`, {
    method: 'POST',
    headers: { ...KEY, 'content-type': 'application/json' },
    body: JSON.stringify(NEW),
  });
  return mock;
}

describe.each([`/v2/campaigns/${CAMPAIGN}/export/leads`, `/campaigns/${CAMPAIGN}/export/leads`])('%s', (path) => {
  test('a new lead is in the file', async () => {
    const { status, type, lines } = await ask(`${path}?state=all`, await withLead());
    expect([status, type]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(lines[0]).toMatch(/^emailStatus,email,firstName,.*,lastState,status,_id$/);
    expect(lines.find((line) => line.includes(NEW.email))).toContain('Ruth,"Baker, PhD"');
  });

  test('a new lead is in the rows', async () => {
    const { type, text } = await ask(`${path}?state=all&format=json`, await withLead());
    expect(type).toBe('application/json');
    expect(JSON.parse(text)).toContainEqual(
      expect.objectContaining({ ...NEW, lastState: 'scanned', status: 'review' }),
    );
  });

  test('a state narrows the rows', async () => {
    const { text } = await ask(`${path}?state=emailsOpened&format=json`);
    const states = (JSON.parse(text) as { lastState: string }[]).map(({ lastState }) => lastState);
    expect(new Set(states)).toEqual(new Set(['emailsOpened']));
  });

  test('an unknown campaign is refused', async () => {
    expect((await ask(`${path.replace(CAMPAIGN, 'cam_2')}?state=all`)).status).toBe(404);
  });
});

describe('the other exports', () => {
  test.each([
    ['/contacts/export?listId=all', /^firstName,lastName,email,/],
    ['/v2/unsubscribes/exports/contacts', /^_id,doNotContact$/],
    ['/v2/unsubscribes/exports/variables', /^_id,value,source,createdAt$/],
    ['/unsubs/export', /^value,source,createdAt$/],
  ])('%s is a file with a line per record', async (path, columns) => {
    const { type, lines } = await ask(path);
    expect(type).toBe('text/csv; charset=utf-8');
    expect(lines[0]).toMatch(columns);
    expect(lines.length).toBeGreaterThan(1);
  });

  test('a new lead is a contact in the file', async () => {
    expect((await ask('/contacts/export?listId=all', await withLead())).text).toContain(NEW.email);
  });

  test('an unknown list of contacts is refused', async () => {
    const { status, text } = await ask('/contacts/export?listId=clt_2');
    expect([status, text]).toEqual([400, 'query: `listId` must be a list that exists, or `all`']);
  });

  test('the older route knows no profiles', async () => {
    const count = async (path: string) => (await ask(path)).lines.length;
    expect(await count('/unsubs/export')).toBeLessThanOrEqual(await count('/v2/unsubscribes/exports/variables'));
  });
});

test('a cell with a comma, a quote or a line end is quoted', () => {
  const rows = [{ a: 'x,y', b: 'say "hi"' }, { a: 'two\nlines', b: null }, { a: ['list'] }];
  expect(toCsv(['a', 'b'], rows)).toBe('a,b\n"x,y","say ""hi"""\n"two\nlines",\n"[""list""]",\n');
});
