import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { guidanceOf } from '../../src/document/guidance.ts';
import { api } from '../support/document.ts';
import type { LiveResponse } from './differences.ts';
import { verify } from './verify.ts';

// `npm run verify:live`: see README.md.
const { values } = parseArgs({ options: { writes: { type: 'string' } } });
const key = process.env.LEMLIST_API_KEY;
const base = process.env.LEMLIST_BASE_URL ?? 'https://api.lemlist.com/api';
if (!key) {
  console.error(
    'Set LEMLIST_API_KEY to the key of a team. The reads change nothing; writes need --writes and a campaign for tests.',
  );
  process.exit(2);
}

const { requests, windowMs } = guidanceOf(api).rateLimit;
const result = await verify({ api, send, writesTo: values.writes });
for (const { operation, differences } of result.differences) {
  console.log(`${operation}\n${differences.map((difference) => `  ${difference}`).join('\n')}`);
}
console.log(`${result.called.length} operations called, ${result.differences.length} differ`);
if (result.skipped.length > 0)
  console.log(`Not called, since the team has no id for them: ${result.skipped.join(', ')}`);
if (result.stopped) console.error(`It ended before everything was called: ${result.stopped}`);
process.exitCode = result.stopped ? 2 : Math.min(result.differences.length, 1);

async function send(method: string, path: string, body?: object): Promise<LiveResponse> {
  // Half of the rate limit, so that other programs with the key go on.
  await wait((2 * windowMs) / requests);
  const response = await fetch(`${base}${path}`, {
    method,
    redirect: 'error',
    headers: {
      authorization: `Basic ${Buffer.from(`:${key}`).toString('base64')}`,
      'user-agent': 'lemlist-openapi-verify',
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  return { status: response.status, type, text: await response.text() };
}
