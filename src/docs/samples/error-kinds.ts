import type { Api } from '../../document/api.ts';
import { statusAdviceOf } from '../../document/guidance.ts';
import type { ErrorExample, Handling } from './handling.ts';
import { callNamed, listAndPick } from './list-and-pick.ts';
import { literal, MAX_LINE_CHARS } from './literal.ts';
import type { SampleCall } from './sample-call.ts';
import { sendFunction } from './send-function.ts';
import { KEY_VARIABLE } from './target.ts';
import { callAfter } from './typescript.ts';

interface Case {
  api: Api;
  call: SampleCall;
  error: ErrorExample;
}

/** lemlist names a few seconds, a minute, or no time. */
const WAIT_MS = '60_000';

/** How advice begins that changes the request. */
const ABOUT_REQUEST = /^(?:Send|Compare|Leave out|Shorten|Rename|Remove `|Sort by|Swap|Write|List each)/;

/** What to do about each kind of error. The first kind that fits counts. */
const KINDS: readonly ((found: Case) => Handling | undefined)[] = [
  pauseAndStart,
  nothingToDo,
  listIds,
  anotherFirst,
  key,
  plan,
  waitForLimit,
  failedServer,
  again,
  wrongRequest,
];

/** What a program does about an error: what its advice says, or else it stops with the advice. */
export function handlingOf(api: Api, call: SampleCall, error: ErrorExample): Handling {
  for (const kind of KINDS) {
    const handling = kind({ api, call, error });
    if (handling) return handling;
  }
  return stop(error.advice);
}

/** Pause the campaign, send the request again, start the campaign. */
function pauseAndStart({ api, call, error }: Case): Handling | undefined {
  if (!error.advice.includes('`campaigns.pause`')) return undefined;
  const campaignId = call.parameters.campaignId ?? callNamed(api, 'campaigns.pause').parameters.campaignId;
  return {
    before: ['// The campaign that the request is about.', `const campaignId = ${literal(campaignId)};`],
    send: sendFunction(call),
    lines: [
      'await lemlist.campaigns.pause({ campaignId });',
      'try {',
      '  await send();',
      '} finally {',
      '  await lemlist.campaigns.start({ campaignId });',
      '}',
    ],
  };
}

/** It is already as the request wants it. */
function nothingToDo({ error }: Case): Handling | undefined {
  if (!error.advice.startsWith('Do nothing.')) return undefined;
  return { lines: [`console.log('Nothing to do:', error.message);`] };
}

/** The id comes from an operation that the advice names. */
function listIds({ api, call, error }: Case): Handling | undefined {
  const named = /^(?:Take|List|Read)\b[^.]*? `(\w+\.\w+)`/.exec(error.advice)?.[1];
  if (!named || api.operation(named).method !== 'GET') return undefined;
  return listAndPick(api, call, named);
}

/** Another request comes first. */
function anotherFirst({ api, call, error }: Case): Handling | undefined {
  const [, before, after] = / with `(\w+\.\w+)` first\b|\bfirst with `(\w+\.\w+)`/.exec(error.advice) ?? [];
  const named = before ?? after;
  if (!named || named === call.id) return undefined;
  return { send: sendFunction(call), lines: [`${callAfter('await ', callNamed(api, named, call))};`, 'await send();'] };
}

function key({ error }: Case): Handling | undefined {
  if (!error.advice.includes('HTTP Basic')) return undefined;
  return stop(`Set ${KEY_VARIABLE} to a key of your team, from Integrations in the settings of lemlist.`);
}

/** The text of the error names the plan. */
function plan({ error: { status, body } }: Case): Handling | undefined {
  if (status !== 402 || typeof body !== 'string' || !/ starting \w+ plan/.test(body)) return undefined;
  return {
    lines: [
      "const [, plan = ''] = /(\\w+) plan/.exec(String(error.body)) ?? [];",
      'throw new Error(',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the program has the placeholder.
      '  `This needs the plan ${plan} or a higher one.`,',
      '  { cause: error },',
      ');',
    ],
  };
}

/** The client has waited and retried. It holds back the next call as long as lemlist wants. */
function waitForLimit({ api, call, error: { status, advice } }: Case): Handling | undefined {
  if (status !== 429) return undefined;
  if (advice !== statusAdviceOf(api)[status] && !advice.includes('`Retry-After`')) return undefined;
  return {
    send: sendFunction(call),
    lines: [
      '// The client retried, and now waits as long as',
      '// `Retry-After` says, before it sends more.',
      'await send();',
    ],
  };
}

/** lemlist may have handled the request. */
function failedServer({ api, call, error: { status, advice } }: Case): Handling | undefined {
  if (status < 500 || (advice !== '' && !isToWait(advice))) return undefined;
  if (!api.operation(call.id).idempotent) return stop('lemlist may have handled it. Check before you send it again.');
  return sendLater(call, 'The client retried. Sending it twice does no harm.');
}

/** lemlist refused the request for now. */
function again({ call, error: { advice } }: Case): Handling | undefined {
  return isToWait(advice) ? sendLater(call, advice) : undefined;
}

/** What preflight finds in a wrong request before it is sent, and what lemlist alone knows. */
function wrongRequest({ error: { status, body, advice } }: Case): Handling | undefined {
  if (status !== 400 || !(hasIssues(body) || ABOUT_REQUEST.test(advice))) return undefined;
  return {
    imports: { 'lemlist-openapi': ['isRequestValidationError'], 'lemlist-openapi/preflight': ['preflight'] },
    options: '{ preflight }',
    early: ['for (const { path, message } of error.faults) {', '  console.error(path, message);', '}'],
    lines: hasIssues(body)
      ? [
          'const { details } = error.body as {',
          '  details: { issues: { field: string; message: string }[] };',
          '};',
          'for (const { field, message } of details.issues) {',
          '  console.error(field, message);',
          '}',
        ]
      : [...comment(advice), 'console.error(error.message);'],
  };
}

function stop(advice: string): Handling {
  const line = `throw new Error(${literal(advice)}, { cause: error });`;
  return {
    lines: line.length < MAX_LINE_CHARS ? [line] : [`throw new Error(\n  ${literal(advice)},\n  { cause: error },\n);`],
  };
}

function sendLater(call: SampleCall, why: string): Handling {
  return {
    imports: { 'node:timers/promises': ['setTimeout'] },
    send: sendFunction(call),
    lines: [...comment(why), `await setTimeout(${WAIT_MS});`, 'await send();'],
  };
}

function isToWait(advice: string): boolean {
  return /^(?:Wait|Retry)\b|\b(?:send|Send) (?:it|the request) again (?:later|after)/.test(advice);
}

function hasIssues(body: unknown): boolean {
  return Array.isArray((body as { details?: { issues?: unknown } } | null)?.details?.issues);
}

function comment(text: string): string[] {
  return [`// ${text}`];
}
