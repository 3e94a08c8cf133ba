import { expect, test } from 'vitest';
import { createMock, type InProcessMock } from '../../src/mock/index.ts';
import { KEY } from './ask.ts';

const CAMPAIGN = 'cam_3MSGkm7LfK9zz2mbS';
const EMAIL = 'kai@northquay.example';

interface Shown {
  status: number;
  note: string | null;
  lead: Record<string, unknown>;
}

async function send(mock: InProcessMock, method: string, path: string, lead: object): Promise<Shown> {
  const response = await mock.fetch(`https://api.lemlist.com/api/campaigns/${CAMPAIGN}/leads${path}`, {
    method,
    headers: { ...KEY, 'content-type': 'application/json' },
    body: JSON.stringify(lead),
  });
  return { status: response.status, note: response.headers.get('x-mock-note'), lead: await response.json() };
}

test.each([
  ['', { email: EMAIL }],
  [`/${EMAIL}`, {}],
])('a new lead at "leads%s" may have a variable that is null', async (path, fields) => {
  const { status, note, lead } = await send(createMock({ stateful: true }), 'POST', path, {
    ...fields,
    fleet: null,
    harbour: 'Hull',
  });
  expect(status).toBe(200);
  expect(lead).toMatchObject({ email: EMAIL, harbour: 'Hull' });
  expect(lead).not.toHaveProperty('fleet');
  expect(note).toContain('it is not known what lemlist stores for a variable that is null');
});

test('an update with null leaves the variable without a value, unless the strategy keeps it', async () => {
  const mock = createMock({ stateful: true });
  await send(mock, 'POST', '', { email: EMAIL, fleet: '42' });
  for (const strategy of ['fillEmptyOnly', 'overwriteIgnoreEmpty']) {
    const { lead } = await send(mock, 'PATCH', `/${EMAIL}?updateStrategy=${strategy}`, { fleet: null });
    expect(lead).toMatchObject({ fleet: '42' });
  }
  const { status, note, lead } = await send(mock, 'PATCH', `/${EMAIL}`, { fleet: null });
  expect(status).toBe(200);
  expect(lead).not.toHaveProperty('fleet');
  expect(note).toContain('null');
});

test('a lead without null has no note', async () => {
  const { note } = await send(createMock({ stateful: true }), 'POST', '', { email: EMAIL, fleet: '42' });
  expect(note).toBeNull();
});
