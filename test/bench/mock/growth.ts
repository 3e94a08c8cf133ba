import { createMock } from '../../../src/mock/index.ts';
import { atMost, type Report, rounded, times } from '../report.ts';
import { AUTHORIZATION } from './load.ts';

const FEW = 100;
const MAX_RATIO = 2;
const LIMIT_MS = 50;
const CAMPAIGN = 'cam_3MSGkm7LfK9zz2mbS';
const OWNER = 'usr_XRtrJwAmKCuSoWQbA';
const PERIOD = 'startDate=2026-01-01&endDate=2099-12-31';
/** Leads move on by so many days at a time. */
const DAYS_PER_TURN = 8;
const WARM_UP = 200;
/** The least of so many turns counts: a garbage collection may fall into one. */
const REPETITIONS = 60;

type Send = (method: string, path: string, body?: unknown) => Promise<unknown>;

/** What a request is about, and the request that is the same in both teams. */
type Compared = readonly [name: string, method: string, path: () => string, body?: () => unknown];

const ABOUT_LEADS: readonly Compared[] = [
  [
    'create a lead',
    'POST',
    () => `/campaigns/${CAMPAIGN}/leads`,
    () => ({ email: `${crypto.randomUUID()}@new.example` }),
  ],
  ['find a lead', 'GET', () => '/leads?version=v2&email=lead50@northquay.example'],
  [
    'update a lead',
    'PATCH',
    () => `/campaigns/${CAMPAIGN}/leads/lead50@northquay.example`,
    () => ({ firstName: 'Ada' }),
  ],
  ['list the leads of a campaign', 'GET', () => `/campaigns/${CAMPAIGN}/leads?version=v2`],
];

const ABOUT_ALL: readonly Compared[] = [
  ...ABOUT_LEADS,
  ['list contacts', 'GET', () => '/contacts'],
  ['list activities', 'GET', () => '/activities?version=v2'],
  ['list activities of a type', 'GET', () => `/activities?version=v2&type=emailsSent&campaignId=${CAMPAIGN}`],
  ['list activities since a date', 'GET', () => '/activities?version=v2&minDate=2026-01-01&offset=200'],
  ['statistics of a campaign', 'GET', () => `/v2/campaigns/${CAMPAIGN}/stats?${PERIOD}`],
  ['statistics of version 1', 'GET', () => `/campaigns/${CAMPAIGN}/stats?${PERIOD}`],
  ['reports', 'GET', () => `/campaigns/reports?campaignIds=${CAMPAIGN}`],
  ['list tasks', 'GET', () => '/tasks?filters=%5B%5D'],
  ['search tasks that are due', 'GET', () => '/v2/tasks?status=due'],
  ['list conversations', 'GET', () => `/inbox?userId=${OWNER}`],
];

/** A team of 100,000 leads that wait, and one of 20,000 leads that have ten activities and some tasks each. */
export async function growth(): Promise<Report[]> {
  return [await compare(100_000, 0, ABOUT_LEADS), await compare(20_000, 40, ABOUT_ALL)];
}

/** How long the stateful mock takes for a request of a team of many leads, to one of few. */
async function compare(leads: number, days: number, requests: readonly Compared[]): Promise<Report> {
  const [small, large] = [await teamOf(FEW, days), await teamOf(leads, days)];
  const rows: string[][] = [];
  const ratios: number[] = [];
  const longest: number[] = [];
  for (const [name, method, path, body] of requests) {
    const call = (send: Send) => () => send(method, path(), body?.());
    const [few, many] = await leastMs(call(small), call(large));
    rows.push([name, rounded(few * 1000), rounded(many * 1000), times(many, few)]);
    ratios.push(many / few);
    longest.push(many);
  }
  return {
    title: `The stateful mock with ${leads.toLocaleString('en')} leads beside ${FEW}, after ${days} days`,
    headings: ['request', `µs, ${FEW} leads`, `µs, ${leads.toLocaleString('en')} leads`, 'ratio'],
    rows,
    limits: [
      atMost('the largest ratio', Math.max(...ratios), MAX_RATIO, '×'),
      atMost('the longest of these requests', Math.max(...longest), LIMIT_MS, 'ms'),
    ],
  };
}

/** A team whose leads moved through their campaign for some days. */
async function teamOf(leads: number, days: number): Promise<Send> {
  const mock = createMock({ stateful: true });
  const headers = { authorization: AUTHORIZATION, 'content-type': 'application/json' };
  const send: Send = async (method, path, body) => {
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const response = await mock.fetch(`https://api.lemlist.com/api${path}`, init);
    const text = await response.text();
    if (!response.ok || !response.headers.get('content-type')?.includes('json'))
      throw new Error(`${method} ${path} responds with ${response.status} ${text}`);
    return text;
  };
  await send('PATCH', `/campaigns/${CAMPAIGN}`, { autoReview: true });
  for (let number = 0; number < leads; number++)
    await send('POST', `/campaigns/${CAMPAIGN}/leads`, { email: `lead${number}@northquay.example` });
  for (let moved = 0; moved < days; moved += DAYS_PER_TURN) mock.advance({ days: DAYS_PER_TURN });
  return send;
}

/** The least that each of two takes. They take turns, so that nothing else on the machine favours one. */
async function leastMs(...calls: readonly (() => Promise<unknown>)[]): Promise<[number, number]> {
  const least = calls.map(() => Number.POSITIVE_INFINITY);
  for (let turn = 0; turn < WARM_UP + REPETITIONS; turn++) {
    for (const [index, call] of calls.entries()) {
      const start = performance.now();
      await call();
      if (turn >= WARM_UP) least[index] = Math.min(least[index] as number, performance.now() - start);
    }
  }
  return least as [number, number];
}
