import { expect, test } from 'vitest';
import { Lemlist } from '../../src/index.ts';
import { hostileBytes, send } from './support/hostile-connection.ts';
import { growth } from './support/memory.ts';
import { SIZE } from './support/size.ts';
import { startMockProcess } from './support/start-mock-process.ts';

const ROUNDS = 6;
const REQUESTS = 8;
/** How much 9,600 requests with up to 100 kB each may add. The mock compiles and caches for a while. */
const MAX_GROWTH_MB = 16;

test(`${SIZE.connections} connections send nonsense, and the mock serves everybody else`, async ({
  onTestFinished,
}) => {
  const mock = await startMockProcess({ stateful: true });
  onTestFinished(mock.stop);
  const port = Number(new URL(mock.url).port);
  const lemlist = new Lemlist({ apiKey: 'any', baseUrl: `${mock.url}/api`, rateLimit: false, maxRetries: 0 });
  const statuses: Record<string, number> = {};
  const used: number[] = [];
  let isOver = false;
  let served = 0;
  const others = (async () => {
    while (!isOver) {
      const team = await lemlist.team.get();
      expect(team._id).toMatch(/^tea_/);
      served++;
    }
  })();
  for (let round = 0; round < ROUNDS; round++) {
    const connections = Array.from({ length: SIZE.connections }, async (_, number) => {
      for (const sent of hostileBytes(round * SIZE.connections + number, REQUESTS / 2)) {
        const line = await send(port, sent);
        const status = line.split(' ')[1] ?? (sent.isRequest ? 'unanswered' : 'none');
        statuses[status] = (statuses[status] ?? 0) + 1;
      }
    });
    await Promise.all(connections);
    used.push((await mock.facts()).usedBytes);
  }
  isOver = true;
  await others;
  expect(statuses).not.toHaveProperty('500');
  expect(statuses).not.toHaveProperty('unanswered');
  expect(mock.child.exitCode).toBeNull();
  expect(served).toBeGreaterThan(ROUNDS);
  expect(growth(used)).toBeLessThan(MAX_GROWTH_MB);
  console.log(
    `${JSON.stringify(statuses)}; ${served} calls of others; MB used: ${used.map((bytes) => Math.round(bytes / 2 ** 20)).join(' ')}`,
  );
});
