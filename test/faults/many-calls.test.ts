import { expect, test } from 'vitest';
import { isLemlistError, Lemlist } from '../../src/index.ts';
import { growth, usedBytes } from './support/memory.ts';
import { SIZE } from './support/size.ts';
import { startMockProcess } from './support/start-mock-process.ts';

const WORKERS = 50;
/** Share of requests that end in a 5xx, a cut connection, a web page or an empty response, without being handled. */
const FAULTS = 0.03;
const SAMPLES = 12;
const CAMPAIGN = { campaignId: 'cam_3MSGkm7LfK9zz2mbS' };

interface Counts {
  calls: number;
  reads: number;
  failed: number;
  creates: number;
}

/** Changes one lead, and adds and removes another, and knows at any time what lemlist must have. */
class Worker {
  readonly #email: string;
  readonly #guest: string;
  readonly #lemlist: Lemlist;
  readonly #counts: Counts;
  #stored: string | undefined;
  #isGuestThere = false;

  constructor(number: number, lemlist: Lemlist, counts: Counts) {
    this.#email = `worker${number}@northquay.example`;
    this.#guest = `guest${number}@northquay.example`;
    this.#lemlist = lemlist;
    this.#counts = counts;
  }

  async start(): Promise<void> {
    while (!(await this.#create(this.#email))) {}
  }

  async run(calls: number): Promise<void> {
    for (let call = 0; call < calls; call++) await this.#step(call);
  }

  /** What must be there in the end. */
  get present(): string[] {
    return [this.#email, ...(this.#isGuestThere ? [this.#guest] : [])];
  }

  get stored(): [email: string, icebreaker: string | undefined] {
    return [this.#email, this.#stored];
  }

  async #step(call: number): Promise<void> {
    const { leads } = this.#lemlist;
    if (call % 5 === 0) return this.#changeGuest();
    // A read follows each update: a second update would hide that the first one was lost.
    if (call % 5 === 1 || call % 5 === 3) {
      const params = { ...CAMPAIGN, leadIdOrEmail: this.#email, body: { icebreaker: `call ${call}` } };
      if (await this.#isDone(leads.update(params))) this.#stored = `call ${call}`;
      return;
    }
    this.#counts.reads++;
    await this.#isDone(
      leads.listByEmail({ email: this.#email }).then((found) => {
        const read = found[0]?.variables?.icebreaker;
        if (read !== this.#stored) throw new Error(`Read ${read}, stored ${this.#stored}`);
      }),
    );
  }

  async #changeGuest(): Promise<void> {
    if (!this.#isGuestThere) {
      this.#isGuestThere = await this.#create(this.#guest);
      return;
    }
    const params = { ...CAMPAIGN, leadIdOrEmail: this.#guest };
    if (await this.#isDone(this.#lemlist.leads.delete(params))) this.#isGuestThere = false;
  }

  #create(email: string): Promise<boolean> {
    this.#counts.creates++;
    return this.#isDone(this.#lemlist.leads.create({ ...CAMPAIGN, body: { email } }));
  }

  async #isDone(call: Promise<unknown>): Promise<boolean> {
    this.#counts.calls++;
    try {
      await call;
      return true;
    } catch (error) {
      if (!isLemlistError(error)) throw error;
      this.#counts.failed++;
      return false;
    }
  }
}

test(`${SIZE.calls} calls, some of which fail: nothing is lost, nothing is sent twice, and memory stays`, async ({
  onTestFinished,
}) => {
  const mock = await startMockProcess({ stateful: true, faults: FAULTS, randomSeed: 11 });
  onTestFinished(mock.stop);
  const lemlist = new Lemlist({ apiKey: 'any', baseUrl: `${mock.url}/api`, rateLimit: false });
  const counts: Counts = { calls: 0, reads: 0, failed: 0, creates: 0 };
  const workers = Array.from({ length: WORKERS }, (_, number) => new Worker(number, lemlist, counts));
  await Promise.all(workers.map((worker) => worker.start()));
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample++) {
    const calls = Math.ceil(SIZE.calls / WORKERS / SAMPLES);
    await Promise.all(workers.map((worker) => worker.run(calls)));
    ours.push(usedBytes());
    theirs.push((await mock.facts()).usedBytes);
  }

  const { arrived } = await mock.facts();
  const response = await fetch(`${mock.url}/__mock/state`);
  const { leads } = (await response.json()) as { leads: { variables: { email: string; icebreaker?: string } }[] };
  const stored = leads.map(({ variables }) => variables).filter(({ email }) => /^(worker|guest)\d+@/.test(email));
  expect(stored.map(({ email }) => email).sort()).toEqual(workers.flatMap(({ present }) => present).sort());
  const icebreakers = new Map(stored.map(({ email, icebreaker }) => [email, icebreaker]));
  for (const worker of workers) {
    const [email, icebreaker] = worker.stored;
    expect(icebreakers.get(email)).toBe(icebreaker);
  }
  expect(counts.calls).toBeGreaterThanOrEqual(SIZE.calls);
  // A POST is not idempotent: each call sends one.
  expect(arrived.POST).toBe(counts.creates);
  // A GET is, and is sent again where it failed.
  expect(arrived.GET).toBeGreaterThan(counts.reads * (1 + FAULTS / 4));
  expect([growth(ours) < SIZE.growth, growth(theirs) < SIZE.growth]).toEqual([true, true]);
  const megabytes = (samples: number[]): string => samples.map((bytes) => (bytes / 2 ** 20).toFixed(1)).join(' ');
  console.log(
    `${counts.calls} calls, ${counts.failed} failed; MB used here: ${megabytes(ours)}; by the mock: ${megabytes(theirs)}`,
  );
});
