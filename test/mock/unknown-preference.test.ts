import { expect, test } from 'vitest';
import { createMock } from '../../src/mock/index.ts';
import { KEY } from './ask.ts';

async function noteOn(prefer: string): Promise<string | null> {
  const headers = { ...KEY, prefer };
  const response = await createMock().fetch('http://localhost/api/campaigns?version=v2', { headers });
  return response.headers.get('x-mock-note');
}

test.each(['cod=404', '404', 'status=404', 'Code=404', ''])(
  '`Prefer: %s` prefers nothing, and a note says so',
  async (prefer) => {
    expect(await noteOn(prefer)).toBe(
      'the mock knows nothing in Prefer; it takes code, example, dynamic, seed, such as code=404',
    );
  },
);

test.each([
  'code=404',
  'example="onlyPage"',
  'cod=404, code=200',
  'respond-async, wait=10',
  'return=minimal',
  'dynamic=false',
])('`Prefer: %s` has no note', async (prefer) => {
  expect(await noteOn(prefer)).toBeNull();
});
