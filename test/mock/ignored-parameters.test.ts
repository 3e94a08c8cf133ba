import { expect, test } from 'vitest';
import { createMock } from '../../src/mock/index.ts';
import { KEY } from './ask.ts';

const mock = createMock({ stateful: true });

async function noteOn(path: string, method = 'GET'): Promise<string | null> {
  const response = await mock.fetch(`http://localhost/api${path}`, { method, headers: KEY });
  expect(response.status).toBe(200);
  return response.headers.get('x-mock-note');
}

test.each([
  ['/activities?version=v2&campaignid=cam_3MSGkm7LfK9zz2mbS', 'ignores a query parameter', 'did you mean campaignId?'],
  ['/campaigns?version=v2&colour=green', 'ignores a query parameter', 'check the names'],
  ['/campaigns?version=v2&%C5%82%C3%B3d%C5%BA=1', 'ignores a query parameter', 'check the names'],
  // A trap of its own stays named.
  ['/activities?version=v2&limit=500&leadid=x', 'at most 100 per page', 'did you mean leadId?'],
])('%s gets a note on the parameter that lemlist ignores', async (path, ...parts) => {
  const note = await noteOn(path);
  for (const part of parts) expect(note).toContain(part);
});

test.each([
  '/campaigns?version=v2&status=running',
  '/campaigns/cam_3MSGkm7LfK9zz2mbS?version=v2',
  '/campaigns?version=v2&access_token=any-key',
  '/campaigns?version=v2&__code=200',
])('%s gets no note', async (path) => {
  expect(await noteOn(path)).toBeNull();
});

test('a deprecated operation says what to send instead', async () => {
  expect(await noteOn('/unsubscribes/ada@northquay.example', 'POST')).toBe(
    'deprecated; send POST /v2/unsubscribes/variables/{value} instead',
  );
});
