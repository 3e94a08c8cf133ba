import { apply, check, plan, pull } from '../../src/campaigns/index.ts';
import { Lemlist } from '../../src/index.ts';
import { createMock } from '../../src/mock/index.ts';
import { atMost, type Report, rounded } from './report.ts';

const CAMPAIGNS = 100;
const STEPS = 20;
/** Milliseconds for all campaigns. */
const MAX_CHECK_MS = 1000;
/** lemlist's rate limit: 20 requests in any 2 s. */
const REQUESTS_PER_SECOND = 10;
const MAX_OVERHEAD_RATIO = 1.1;
const WRITE_AND_READ_BACK = 2;

/** Checks a hundred files of twenty steps, and plans them within the rate limit. */
export async function campaigns(): Promise<Report> {
  const text = fileText();
  const checkStart = performance.now();
  for (let count = 0; count < CAMPAIGNS; count++) {
    if (check(text).some(({ severity }) => severity === 'error')) throw new Error('The file to check has errors');
  }
  const checkMs = performance.now() - checkStart;

  const mock = createMock({ stateful: true });
  const lemlist = new Lemlist({ apiKey: 'any-key', fetch: mock.fetch });
  const unlimited = new Lemlist({ apiKey: 'any-key', fetch: mock.fetch, rateLimit: false });
  const files = await pull(unlimited, 'cam_3MSGkm7LfK9zz2mbS');
  const before = mock.requests.length;
  const planStart = performance.now();
  const planned = await Promise.all(Array.from({ length: CAMPAIGNS }, () => plan(lemlist, files)));
  const planMs = performance.now() - planStart;
  const requests = mock.requests.length - before;
  // The first window is free: the requests after it have to wait.
  const leastMs = ((requests - 20) / REQUESTS_PER_SECOND) * 1000;

  const changed = { ...files, text: files.text.replace('delay: 21', 'delay: 14') };
  const [{ reading } = { reading: undefined }] = planned;
  const sentBefore = mock.requests.length;
  const { done } = await apply(unlimited, changed, { ...(reading && { reading }) });
  if (done.length !== 1) throw new Error(`One change was to be applied, not ${done.length}`);
  const applied = mock.requests.length - sentBefore;
  return {
    title: `Campaigns as files: ${CAMPAIGNS} campaigns`,
    headings: ['what', 'ms', 'requests'],
    rows: [
      [`check, ${STEPS} steps each`, rounded(checkMs), '0'],
      ['plan, within the rate limit', rounded(planMs), String(requests)],
      ['the rate limit alone', rounded(leastMs), String(requests)],
      ['apply of one change, after its plan', '', String(applied)],
    ],
    limits: [
      atMost(`check of ${CAMPAIGNS} campaigns`, checkMs, MAX_CHECK_MS, 'ms'),
      atMost('plan beside the rate limit', planMs / leastMs, MAX_OVERHEAD_RATIO, '×'),
      atMost('requests of one change beside the reads', applied, WRITE_AND_READ_BACK, 'requests'),
    ],
  };
}

function fileText(): string {
  const step = (index: number): string => `
  - type: email
    subject: Step ${index} for {{firstName}}
    message: |-
      <div>Hello {{firstName}},</div>
      <div>how does {{companyName}} plan its delivery routes today?</div>
    delay: ${index === 0 ? 0 : 2}`;
  return `name: Spring\nsteps:${Array.from({ length: STEPS }, (_, index) => step(index)).join('')}\n`;
}
