import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMock, type Mock, startMock } from '../../src/mock/index.ts';
import { KEY } from './ask.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

/** Node's own client sends no `User-Agent` of its own accord. */
async function noteFor(path: string, agent?: string): Promise<string | undefined> {
  const call = request(mock.url + path, { headers: { ...KEY, ...(agent && { 'user-agent': agent }) } }).end();
  const [response] = (await once(call, 'response')) as [IncomingMessage];
  response.resume();
  return response.headers['x-mock-note'] as string | undefined;
}

const TEAM = '/api/team?version=v2';

test.each(['Python-urllib/3.8', 'Python-urllib/3.13'])('the default %s is noted', async (agent) => {
  expect(await noteFor(TEAM, agent)).toBe(
    "lemlist's front server refuses the default User-Agent of Python's urllib with status 403; send one that names your program",
  );
});

test('a request without a User-Agent is noted', async () => {
  expect(await noteFor(TEAM)).toMatch(/may refuse a request without a User-Agent with status 403/);
});

test.each(['my-program/1.0', 'curl/8.5.0', 'my-program Python-urllib/3.11'])('%s is not noted', async (agent) => {
  expect(await noteFor(TEAM, agent)).toBeUndefined();
});

test('a second trap of a request is named, too', async () => {
  expect(await noteFor('/api/team', 'Python-urllib/3.11')).toMatch(/^without version=v2.* \| lemlist's front server/);
});

test('a refusal and an unknown path are noted, too', async () => {
  expect(await noteFor('/api/campaigns?version=v3', 'Python-urllib/3.11')).toContain('urllib');
  expect(await noteFor('/api/nothing', 'Python-urllib/3.11')).toContain('urllib');
});

test('the list of requests has the note', () => {
  expect(mock.requests[0]?.note).toContain('urllib');
});

test('a mock without a port notes no missing User-Agent', async () => {
  const response = await createMock().fetch(`https://api.lemlist.com${TEAM}`, { headers: KEY });
  expect(response.headers.get('x-mock-note')).toBeNull();
});
