import { setTimeout as wait } from 'node:timers/promises';
import { type Command, CommandError, parseOptions, runCommand } from '../../src/codegen/command.ts';
import { guidanceOf } from '../../src/document/guidance.ts';
import { api } from '../support/document.ts';
import type { LiveResponse } from './differences.ts';
import { verify } from './verify.ts';

const USAGE = `Usage: LEMLIST_API_KEY=... npm run verify:live [-- --writes CAMPAIGN]

Sends every read whose ids it can learn from other reads, and reports responses that differ from the document. Prints no values.
With --writes it also adds, updates and deletes a step in that campaign, which must be a campaign for tests.`;

const { LEMLIST_API_KEY: key, LEMLIST_BASE_URL: base = 'https://api.lemlist.com/api' } = process.env;

const verifyLive: Command = async (args) => {
  const { values } = parseOptions({ args, options: { writes: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (!key) {
    throw new CommandError(
      'Set LEMLIST_API_KEY to the key of a team. The reads change nothing; writes need --writes and a campaign for tests.',
    );
  }
  const result = await verify({ api, send, writesTo: values.writes });
  for (const { operation, differences } of result.differences) {
    console.log(`${operation}\n${differences.map((difference) => `  ${difference}`).join('\n')}`);
  }
  console.log(`${result.called.length} operations called, ${result.differences.length} differ`);
  if (result.skipped.length > 0)
    console.log(`Not called, since the team has no id for them: ${result.skipped.join(', ')}`);
  if (result.stopped) console.error(`It ended before everything was called: ${result.stopped}`);
  return result.stopped ? 2 : Math.min(result.differences.length, 1);
};

const { requests, windowMs } = guidanceOf(api).rateLimit;
await runCommand(verifyLive);

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
