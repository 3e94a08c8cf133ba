import { createInterface } from 'node:readline';
import { redisRateLimiter } from '../../../src/client/limits/redis/index.ts';
import { Lemlist } from '../../../src/index.ts';
import type { CallerOptions, Round } from './callers.ts';
import { connect } from './connect.ts';

/** A process of an application: it makes as many calls at once as a line of its input says, and prints what became of them. */
const { dialect, port, baseUrl, ...limiter } = JSON.parse(process.argv[2] as string) as CallerOptions;
const { client, close } = await connect(dialect, port);
const lemlist = new Lemlist({ apiKey: 'any', baseUrl, rateLimit: redisRateLimiter({ client, ...limiter }) });

async function round(count: number): Promise<Round> {
  const start = performance.now();
  const outcomes = await Promise.allSettled(Array.from({ length: count }, () => lemlist.campaigns.list()));
  const failures: Round['failures'] = {};
  for (const outcome of outcomes) {
    if (outcome.status === 'fulfilled') continue;
    failures[outcome.reason.name] = (failures[outcome.reason.name] ?? 0) + 1;
  }
  const done = outcomes.filter(({ status }) => status === 'fulfilled').length;
  return { done, failures, duration: performance.now() - start };
}

console.log('ready');
let number = 0;
for await (const line of createInterface(process.stdin)) {
  console.log(`round ${++number}: ${JSON.stringify(await round(Number(line)))}`);
}
close();
