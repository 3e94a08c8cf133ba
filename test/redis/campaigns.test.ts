import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Lemlist } from '../../src/index.ts';
import { startMock } from '../../src/mock/index.ts';
import { runScript } from '../support/run-script.ts';
import { startRedis } from './support/redis-server.ts';

test('two commands that share a Redis keep the limit together', async ({ onTestFinished }) => {
  const redis = await startRedis();
  onTestFinished(redis.stop);
  const mock = await startMock({ stateful: true, rateLimit: '20/2s' });
  onTestFinished(() => mock.close());
  const team = new Lemlist({ apiKey: 'another-key', baseUrl: `${mock.url}/api` });
  for (let number = 0; number < 8; number++) await team.campaigns.create({ body: { name: `Campaign ${number}` } });
  const folder = mkdtempSync(join(tmpdir(), 'lemlist-openapi-campaigns-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const env = { LEMLIST_API_KEY: 'any-key', LEMLIST_BASE_URL: `${mock.url}/api` };
  const pulls = ['one', 'other'].map((name) =>
    runScript(
      ['src/cli.ts', 'pull', '--all', '--out', join(folder, name), '--redis', `redis://127.0.0.1:${redis.port}`],
      env,
    ),
  );
  for (const pull of pulls) expect([await pull.ended, pull.output()]).toEqual([0, expect.any(String)]);
  // Together they send more than one window holds, and none is refused.
  const read = mock.requests.filter(({ method }) => method === 'GET');
  expect(read.length).toBeGreaterThan(20);
  expect(read.filter(({ status }) => status === 429)).toEqual([]);
});
