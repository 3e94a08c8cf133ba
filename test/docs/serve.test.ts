import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SiteHandle, serveSite } from '../../src/docs/site/serve.ts';

let folder: string;
let site: SiteHandle;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lemlist-serve-'));
  await writeFile(join(folder, 'index.html'), 'first page');
  await writeFile(join(folder, '404.html'), 'no page');
  site = await serveSite(folder, { base: '/', port: 0 });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

/** Sends the path as it is: `fetch` would mend it. */
async function request(path: string): Promise<{ status: number | undefined; body: string }> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ hostname: '127.0.0.1', port: new URL(site.url).port, path, agent: false }, resolve).on('error', reject);
  });
  const { statusCode: status, headers } = response;
  const bytes = await buffer(response);
  return { status, body: String(headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes) };
}

test.each(['/%E0%A4%A', '//', '//['])('the malformed URL %s gets status 400', async (path) => {
  expect(await request(path)).toEqual({ status: 400, body: 'Bad request' });
  expect(await request('/')).toEqual({ status: 200, body: 'first page' });
});

test.each(['/nowhere', '/%00', '/../../etc/passwd'])('the unknown path %s gets the 404 page', async (path) => {
  expect(await request(path)).toEqual({ status: 404, body: 'no page' });
});
