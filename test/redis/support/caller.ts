import { createInterface } from 'node:readline';
import { redisRateLimiter } from '../../../src/client/limits/redis/index.ts';
import { Lemlist, type RateLimiter } from '../../../src/index.ts';
import type { CallerOptions, Round } from './callers.ts';
import { connect } from './connect.ts';
import { now, SLOT_AT } from './limit-server.ts';

/** A process of an application: it makes as many calls at once as a line of its input says, and prints what became of them. */
const { dialect, port, baseUrl, ...limiter } = JSON.parse(process.argv[2] as string) as CallerOptions;
const { client, close } = await connect(dialect, port);
/** When each slot was handed out whose request is still to be sent. Requests are sent in the order of their slots. */
const slots: number[] = [];
const fetchWithTime: typeof fetch = (input, init) => {
  const request = new Request(input, init);
  request.headers.set(SLOT_AT, String(slots.shift()));
  return fetch(request);
};
const shared = redisRateLimiter({ client, ...limiter });
const rateLimit: RateLimiter = {
  acquire: async (signal) => {
    const slot = await shared.acquire(signal);
    slots.push(now());
    return slot;
  },
  backOff: (delay) => shared.backOff(delay),
};
const lemlist = new Lemlist({ apiKey: 'any', baseUrl, rateLimit, fetch: fetchWithTime });

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

// Node loads the code behind `fetch` with the first call, which takes long on a busy machine.
await fetch('data:,');
console.log('ready');
let number = 0;
for await (const line of createInterface(process.stdin)) {
  console.log(`round ${++number}: ${JSON.stringify(await round(Number(line)))}`);
}
close();
