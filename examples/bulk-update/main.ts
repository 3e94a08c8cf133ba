import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { startMockLemlist } from './mock-lemlist.ts';
import { showProgress } from './progress.ts';
import { openQueue } from './queue.ts';
import { COUNT, connect, LIMIT, REDIS_URL, WORKERS } from './settings.ts';

/** A name that no bulk update of yours has on the same Redis. */
const RUN_OF_MOCK = `mock-${process.pid}-${Date.now()}`;

/** Starts a program of this folder with the same options, as a process of its own. */
function start(script: string, baseUrl: string): ChildProcess {
  const env = { ...process.env, LEMLIST_BASE_URL: baseUrl, LEMLIST_API_KEY: 'any-key-will-do-for-a-mock' };
  const args = [...process.argv.slice(2), '--run', RUN_OF_MOCK];
  const options = { cwd: import.meta.dirname, env, execArgv: ['--import', 'jiti/register'] };
  return fork(join(import.meta.dirname, script), args, options);
}

async function stop(worker: ChildProcess): Promise<void> {
  worker.kill('SIGTERM');
  await once(worker, 'exit');
}

async function main(): Promise<void> {
  const mock = await startMockLemlist({ count: COUNT, limit: LIMIT });
  console.log(`A mock of lemlist with ${COUNT} steps listens at ${mock.baseUrl}`);
  const redis = connect();
  const queue = openQueue(redis, RUN_OF_MOCK);
  process.once('SIGINT', () => void queue.obliterate({ force: true }).finally(() => process.exit(130)));
  const began = performance.now();
  // They wait for jobs, so it does not matter who comes first.
  const workers = Array.from({ length: WORKERS }, () => start('worker.ts', mock.baseUrl));
  const [code] = await once(start('producer.ts', mock.baseUrl), 'exit');
  if (code !== 0) throw new Error('The producer failed');

  const { done, failed } = await showProgress(queue);
  const seconds = Math.round((performance.now() - began) / 1000);
  await Promise.all(workers.map(stop));
  await queue.obliterate({ force: true });
  await queue.close();
  redis.disconnect();
  await mock.close();

  const changedOnce = [...mock.updates.values()].filter(({ effective }) => effective === 1).length;
  console.log(
    `${done} updates done and ${failed} failed in ${seconds} s; ${changedOnce} of ${COUNT} steps changed exactly once`,
  );
  console.log(`${mock.arrivals.length} requests, ${mock.refused()} of them beyond the limit`);
  process.exitCode = changedOnce === COUNT ? 0 : 1;
}

/** Whether Redis responds. Without it there is nothing to show. */
async function isRedisThere(): Promise<boolean> {
  const redis = new Redis(REDIS_URL, { lazyConnect: true, retryStrategy: () => null }).on('error', () => {});
  const responds = await redis.connect().then(
    () => true,
    () => false,
  );
  redis.disconnect();
  return responds;
}

if (await isRedisThere()) {
  await main();
} else {
  console.error(`No Redis responds at ${REDIS_URL}. Start one (apt-get install redis-server) or set REDIS_URL`);
  process.exitCode = 1;
}
