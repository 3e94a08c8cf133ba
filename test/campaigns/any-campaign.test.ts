import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileStep } from '../../src/campaigns/index.ts';
import { apply, type Files, plan, pull } from '../../src/campaigns/index.ts';
import { parseFile } from '../../src/campaigns/parse.ts';
import { renderFile } from '../../src/campaigns/render.ts';
import type { Lemlist } from '../../src/index.ts';
import { runs } from '../support/property-runs.ts';
import { createCampaign, fromDisk, startTeam, storedTexts } from './team.ts';

// Any edits of the file, any edits in lemlist in between, any faults and kills: in the end lemlist has what the file says, once.

/** Each message that is written is another one, so that a step that is there twice can be told. */
type Edit =
  | {
      kind: 'message' | 'delay' | 'delete' | 'type' | 'move' | 'addMessage' | 'addCondition';
      at: number;
      value: number;
    }
  | { kind: 'theirMessage' | 'theirStep'; at: number; value: number }
  | { kind: 'apply' | 'applyWithFault'; at: number; value: number };

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(
    'message',
    'delay',
    'delete',
    'type',
    'move',
    'addMessage',
    'addCondition',
    'theirMessage',
    'theirStep',
    'apply',
    'applyWithFault',
  ),
  at: fc.nat(20),
  value: fc.nat(30),
}) as fc.Arbitrary<Edit>;

const EVERYTHING = { delete: true, replace: true, force: true, pause: true };

test('any course of edits, faults and kills ends with what the file says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 10 }), async (edits) => {
      const { course, lemlist } = await begin();
      for (const [number, one] of edits.entries()) await course.take(one, number);
      const applied = await apply(lemlist, course.files, EVERYTHING);
      course.files = fromDisk(applied);
      // lemlist has nothing that an apply added and the file does not know.
      const ours = (await storedTexts(lemlist, course.id)).filter((text) => !text.startsWith('their'));
      expect(textsOf(parseFile(applied.text).file.steps)).toEqual(expect.arrayContaining(ours));
      const after = await plan(lemlist, course.files);
      expect([after.plan.actions, after.plan.refusals]).toEqual([[], []]);
      const pulled = fromDisk(await pull(lemlist, course.id, course.files));
      expect((await pull(lemlist, course.id, pulled)).text).toBe(pulled.text);
      // Nothing is there twice, and nothing of the file is missing.
      const stored = await storedTexts(lemlist, course.id);
      const written = textsOf(parseFile(pulled.text).file.steps);
      expect(stored.toSorted()).toEqual(written.toSorted());
      const messages = written.filter((text) => text.includes(' '));
      expect(new Set(messages).size).toBe(messages.length);
    }),
    { numRuns: runs(25) },
  );
});

test('no course deletes a step without the option', async () => {
  const careful = { force: true, pause: true };
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
      const { course, lemlist } = await begin(careful);
      const before = (await lemlist.campaigns.getSequences({ campaignId: course.id })) as Sequences;
      for (const [number, one] of edits.entries()) await course.take(one, number);
      await apply(lemlist, course.files, careful).catch(() => {});
      const after = (await lemlist.campaigns.getSequences({ campaignId: course.id })) as Sequences;
      expect(idsOf(after)).toEqual(expect.arrayContaining(idsOf(before)));
    }),
    { numRuns: runs(15) },
  );
});

type Sequences = Record<string, { steps: { _id: string }[] }>;
const idsOf = (sequences: Sequences): string[] =>
  Object.values(sequences).flatMap(({ steps }) => steps.map(({ _id }) => _id));

/** A campaign, its files as they are on the disk, and a network that can break. */
class Course {
  files: Files;
  readonly id: string;
  readonly #lemlist: Lemlist;
  readonly #network: Network;
  readonly #options: object;

  constructor(lemlist: Lemlist, network: Network, created: Files & { id: string }, options: object) {
    this.#lemlist = lemlist;
    this.#network = network;
    this.files = fromDisk(created);
    this.id = created.id;
    this.#options = options;
  }

  async take({ kind, at, value }: Edit, number: number): Promise<void> {
    if (kind === 'apply') return this.#applyUntilKilled(at, value);
    if (kind === 'applyWithFault') return this.#applyWithFault(at, FAULTS[value % FAULTS.length] as Fault);
    if (kind === 'theirMessage' || kind === 'theirStep') return this.#changeThere(kind, at, number);
    const parsed = parseFile(this.files.text);
    change(parsed.file.steps, { kind, at, value }, number);
    this.files = { ...this.files, text: renderFile(parsed.file, parsed) };
  }

  /** The network works for some requests, and is gone from then on, as it is for a program that is killed. */
  async #applyUntilKilled(requests: number, value: number): Promise<void> {
    Object.assign(this.#network, { left: requests, loses: value % 2 === 0 });
    await this.#apply();
    this.#network.left = Number.POSITIVE_INFINITY;
  }

  /** One request goes wrong, and those after it do not. */
  async #applyWithFault(at: number, fault: Fault): Promise<void> {
    Object.assign(this.#network, { faultIn: at + 1, fault });
    await this.#apply();
    this.#network.faultIn = 0;
  }

  async #apply(): Promise<void> {
    const save = (files: Files): void => {
      this.files = fromDisk(files);
    };
    await apply(this.#lemlist, this.files, { ...this.#options, save }).then(save, () => {});
  }

  async #changeThere(kind: 'theirMessage' | 'theirStep', at: number, number: number): Promise<void> {
    const sequences = Object.values(await this.#lemlist.campaigns.getSequences({ campaignId: this.id }));
    const steps = sequences.flatMap(({ _id: sequenceId, steps: own }) => own.map((step) => ({ sequenceId, step })));
    const texts = steps.filter(({ step }) => step.type === 'sms');
    if (kind === 'theirStep') {
      const { _id: sequenceId = '' } = sequences[at % sequences.length] ?? {};
      await this.#lemlist.sequences.addStep({ sequenceId, body: { type: 'sms', message: `theirs ${number}` } });
    } else if (texts.length > 0) {
      const { sequenceId, step } = texts[at % texts.length] as (typeof texts)[number];
      await this.#lemlist.sequences.updateStep({
        sequenceId,
        stepId: step._id,
        body: { type: 'sms', message: `their change ${number}` },
      });
    }
  }
}

/** What can go wrong with one request, and whether lemlist handles it all the same. */
interface Fault {
  isHandled: boolean;
  /** Left out where the connection is cut. */
  response?: () => Response;
}

const FAULTS: readonly Fault[] = [
  { isHandled: false, response: () => new Response('Internal server error', { status: 500 }) },
  { isHandled: true, response: () => new Response('error code: 502', { status: 502 }) },
  {
    isHandled: false,
    response: () => new Response('Too Many Requests', { status: 429, headers: { 'retry-after': '0' } }),
  },
  { isHandled: true, response: () => new Response('<html></html>', { headers: { 'content-type': 'text/html' } }) },
  { isHandled: false },
  { isHandled: true },
];

interface Network {
  /** Requests until one goes wrong; 0 for none. */
  faultIn: number;
  fault: Fault | undefined;
  /** Requests until it breaks. */
  left: number;
  /** Whether the last request is handled, and only its response is lost. */
  loses: boolean;
}

async function begin(options: object = EVERYTHING): Promise<{ course: Course; lemlist: Lemlist }> {
  const network: Network = { left: Number.POSITIVE_INFINITY, loses: false, faultIn: 0, fault: undefined };
  const team = startTeam();
  const { lemlist } = startTeam({
    maxRetries: 0,
    fetch: async (input, init) => {
      network.left--;
      if (network.faultIn > 0 && --network.faultIn === 0) {
        const { isHandled, response } = network.fault as Fault;
        if (isHandled) await team.mock.fetch(input, init);
        if (response) return response();
        throw new TypeError('fetch failed');
      }
      if (network.left > 0) return team.mock.fetch(input, init);
      if (network.left === 0 && network.loses) await team.mock.fetch(input, init);
      throw new TypeError('fetch failed');
    },
  });
  return { course: new Course(lemlist, network, await createCampaign(lemlist), options), lemlist };
}

function change(steps: FileStep[], { kind, at, value }: Edit, number: number): void {
  const lists = listsOf(steps);
  const list = lists[value % lists.length] as FileStep[];
  const place = list.length === 0 ? 0 : at % list.length;
  const step = list[place];
  const message = { type: 'sms' as const, message: `message ${number}` };
  if (kind === 'addMessage') list.splice(at % (list.length + 1), 0, message);
  else if (kind === 'addCondition') {
    list.splice(at % (list.length + 1), 0, {
      type: 'conditional',
      conditionKey: 'hasScore',
      delayType: 'within',
      delay: 1 + (value % 3),
      branches: [
        { name: `High ${number}`, scoreThreshold: 70, steps: [message] },
        ...(value % 2 === 0 ? [{ scoreThreshold: 20, steps: [{ ...message, message: `low ${number}` }] }] : []),
        { fallback: true, steps: [{ ...message, message: `other ${number}` }] },
      ],
    });
  } else if (!step) return;
  else if (kind === 'delete') list.splice(place, 1);
  else if (kind === 'move') list.splice(value % list.length, 0, ...list.splice(place, 1));
  else if (kind === 'delay' && step.type !== 'conditional') step.delay = value;
  else if (step.type !== 'sms') return;
  else if (kind === 'message') step.message = message.message;
  else if (kind === 'type') list[place] = { ...step, type: 'whatsappMessage' };
}

/** The main list and those of the branches. */
function listsOf(steps: FileStep[]): FileStep[][] {
  return [steps, ...steps.flatMap(({ branches = [] }) => branches.flatMap((branch) => listsOf(branch.steps ?? [])))];
}

function textsOf(steps: readonly FileStep[]): string[] {
  return steps.flatMap((step) => [
    String((step.message as string | undefined)?.replaceAll('\n', '') ?? step.title ?? step.type),
    ...(step.branches ?? []).flatMap((branch) => textsOf(branch.steps ?? [])),
  ]);
}
