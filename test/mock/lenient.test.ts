import { describe, expect, test } from 'vitest';
import { createMock } from '../../src/mock/index.ts';
import { JSON_BODY, KEY } from './ask.ts';

const BASE = 'http://localhost/api';
const STEP = `${BASE}/sequences/seq_6BAJyNSBAZdKH8RJr/steps/stp_EgMaco9cECbz5qiFc`;

interface Shown {
  status: number;
  faults: string[];
  body: unknown;
}

async function ask(mock: ReturnType<typeof createMock>, url: string, init: RequestInit = {}): Promise<Shown> {
  const response = await mock.fetch(url, { headers: KEY, ...init });
  const faults = JSON.parse(response.headers.get('x-mock-faults') ?? '[]') as Array<{ message: string }>;
  const text = await response.text();
  return { status: response.status, faults: faults.map(({ message }) => message), body: JSON.parse(text) };
}

const patch = (body: unknown): RequestInit => ({
  method: 'PATCH',
  headers: JSON_BODY,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

describe.each([false, true])('a lenient mock, stateful: %s', (stateful) => {
  const mock = createMock({ lenient: true, stateful });

  test('a wrong field gets the response of a right request, and is named in the header', async () => {
    const { status, faults, body } = await ask(mock, STEP, patch({ type: 'sms', subject: 'Hello', message: 'Hi' }));
    expect([status, faults]).toEqual([200, ['`subject` belongs to email steps, not to sms steps']]);
    expect(body).toMatchObject({ type: 'sms' });
  });

  test.each<[string, string, RequestInit]>([
    ['a body that is no JSON', STEP, patch('{"type":')],
    ['a body of another kind', STEP, patch([1, 2])],
    ['a value of another type', `${BASE}/campaigns?version=v2&limit=many`, {}],
    ['a campaign without a name', `${BASE}/campaigns`, { method: 'POST', headers: JSON_BODY, body: '{"nam":5}' }],
    [
      'a lead that is a list',
      `${BASE}/campaigns/cam_3MSGkm7LfK9zz2mbS/leads`,
      { method: 'POST', headers: JSON_BODY, body: '[]' },
    ],
  ])('%s does too', async (_, url, init) => {
    const { status, faults } = await ask(mock, url, init);
    expect(status).toBeLessThan(300);
    expect(faults.length).toBeGreaterThan(0);
  });

  test('a right request has no faults', async () => {
    expect(await ask(mock, `${BASE}/campaigns?version=v2`)).toMatchObject({ status: 200, faults: [] });
  });

  test('a missing key is still refused', async () => {
    expect((await mock.fetch(`${BASE}/team`)).status).toBe(400);
  });
});
