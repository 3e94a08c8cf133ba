import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StepType } from '../../../generated/api.ts';
import type { State } from '../../../src/mock/state/create-state.ts';
import { operations, requestExamples } from '../../support/examples.ts';
import { runs } from '../../support/property-runs.ts';
import { ask, type Params, startState } from './mock-state.ts';

// What the state remembers, compared with a model that knows as little as possible: lists of ids and the fields last sent.

interface ModelStep {
  id: string;
  type: StepType;
  fields: Params;
  /** Sequences of the branches of a condition. */
  below: string[];
}

interface Model {
  running: Map<string, boolean>;
  archived: Set<string>;
  /** Steps by sequence, and the campaign of each sequence. */
  steps: Map<string, ModelStep[]>;
  campaignOf: Map<string, string>;
  leads: Map<string, { campaignId: string; isPaused: boolean }>;
}

interface Real {
  state: State;
}

type Body = Params & { type: StepType };

const bodies = (id: string) =>
  Object.values(requestExamples(operations.find((one) => one.id === id) as never) ?? {}).map(
    ({ value }) => value as Body,
  );
const additions = bodies('sequences.addStep');
const changes = bodies('sequences.updateStep');

/** One of the things there are, chosen by a number. */
function chosen<Thing>(things: Iterable<Thing>, by: number): Thing | undefined {
  const all = [...things];
  return all[by % all.length];
}

function everyStep({ steps }: Model): { sequenceId: string; step: ModelStep }[] {
  return [...steps].flatMap(([sequenceId, own]) => own.map((step) => ({ sequenceId, step })));
}

/** The fields that the state must return as they were sent, under the names that responses use. */
function remembered({ type, index, conditionKey, delayType, campaignId, ...fields }: Body): Params {
  if (type === 'conditional') return {};
  return campaignId === undefined ? fields : { ...fields, sendToAnotherCampaignId: campaignId };
}

const mayGoTo = ({ running, archived }: Model, { campaignId }: Body) =>
  campaignId === undefined || (running.has(campaignId as string) && !archived.has(campaignId as string));

class Command implements fc.Command<Model, Real> {
  readonly name: string;
  readonly run: (model: Model, real: Real) => void;

  constructor(name: string, run: (model: Model, state: State) => void) {
    this.name = name;
    this.run = (model, { state }) => {
      run(model, state);
      compare(model, state);
    };
  }

  check(): boolean {
    return true;
  }

  toString(): string {
    return this.name;
  }
}

function createCampaign(): Command {
  return new Command('create a campaign', (model, state) => {
    const { _id, sequenceId } = ask(state, 'campaigns.create', { body: { name: 'Spring' } }).body as Record<
      string,
      string
    >;
    model.running.set(_id as string, true);
    model.steps.set(sequenceId as string, []);
    model.campaignOf.set(sequenceId as string, _id as string);
  });
}

function switchCampaign(by: number, verb: 'start' | 'pause' | 'archive' | 'unarchive'): Command {
  return new Command(`${verb} campaign ${by}`, (model, state) => {
    const campaignId = chosen(model.running.keys(), by) as string;
    const { status } = ask(state, `campaigns.${verb}`, { campaignId });
    const runs = model.running.get(campaignId) as boolean;
    const refused = (verb === 'pause' && !runs) || (verb === 'start' && (runs || model.archived.has(campaignId)));
    expect(status).toBe(refused ? 400 : 200);
    if (refused) return;
    if (verb !== 'unarchive') model.running.set(campaignId, verb === 'start');
    if (verb === 'archive') model.archived.add(campaignId);
    if (verb === 'unarchive') model.archived.delete(campaignId);
  });
}

function addStep(by: number, which: number, index: number | undefined): Command {
  return new Command(`add step ${which} to sequence ${by} at ${index}`, (model, state) => {
    const sequenceId = chosen(model.steps.keys(), by) as string;
    const { index: _, ...example } = additions[which % additions.length] as Body;
    const body = { ...example, ...(index !== undefined && { index }) } as Body;
    const { status, body: response } = ask(state, 'sequences.addStep', { sequenceId, body });
    expect(status).toBe(mayGoTo(model, body) ? 200 : 400);
    if (status !== 200) return;
    const { _id, conditions = [] } = response as { _id: string; conditions?: { sequenceId: string }[] };
    const own = model.steps.get(sequenceId) as ModelStep[];
    const below = conditions.map((condition) => condition.sequenceId);
    const at = index === undefined || index < 0 || index > own.length ? own.length : index;
    own.splice(at, 0, { id: _id, type: body.type, fields: remembered(body), below });
    for (const id of below) {
      model.steps.set(id, []);
      model.campaignOf.set(id, model.campaignOf.get(sequenceId) as string);
    }
  });
}

function updateStep(by: number, which: number): Command {
  return new Command(`update step ${by} with ${which}`, (model, state) => {
    const found = chosen(everyStep(model), by);
    if (!found) return;
    const body = changes[which % changes.length] as Body;
    const { status } = ask(state, 'sequences.updateStep', {
      sequenceId: found.sequenceId,
      stepId: found.step.id,
      body,
    });
    const allowed = body.type === found.step.type && mayGoTo(model, body);
    expect(status).toBe(allowed ? 200 : 400);
    if (allowed) Object.assign(found.step.fields, remembered(body));
  });
}

function deleteStep(by: number): Command {
  return new Command(`delete step ${by}`, (model, state) => {
    const found = chosen(everyStep(model), by);
    if (!found) return;
    const { sequenceId, step } = found;
    const { status } = ask(state, 'sequences.deleteStep', { sequenceId, stepId: step.id });
    const runs = model.running.get(model.campaignOf.get(sequenceId) as string) as boolean;
    expect(status).toBe(runs ? 400 : 200);
    if (runs) return;
    model.steps.set(
      sequenceId,
      (model.steps.get(sequenceId) ?? []).filter((one) => one !== step),
    );
    forget(model, step);
  });
}

function forget(model: Model, { below }: ModelStep): void {
  for (const sequenceId of below) {
    for (const step of model.steps.get(sequenceId) ?? []) forget(model, step);
    model.steps.delete(sequenceId);
    model.campaignOf.delete(sequenceId);
  }
}

function createLead(by: number, person: number): Command {
  return new Command(`add person ${person} to campaign ${by}`, (model, state) => {
    const campaignId = chosen(model.running.keys(), by) as string;
    const email = `person-${person}@northquay.example`;
    const { status, body } = ask(state, 'leads.create', { campaignId, body: { email } });
    const id = (body as { _id?: string })._id;
    if (status === 200) model.leads.set(id as string, { campaignId, isPaused: false });
    else expect([status, body]).toEqual([400, { error: 'LEAD_ALREADY_IN_CAMPAIGN' }]);
  });
}

function switchLead(by: number, verb: 'pause' | 'start' | 'delete'): Command {
  return new Command(`${verb} lead ${by}`, (model, state) => {
    const leadId = chosen(model.leads.keys(), by);
    const lead = leadId && model.leads.get(leadId);
    if (!lead) return;
    const { campaignId } = lead;
    if (verb === 'delete') {
      expect(ask(state, 'leads.delete', { campaignId, leadIdOrEmail: leadId, action: 'remove' }).status).toBe(200);
      model.leads.delete(leadId);
    } else {
      const { body } = ask(state, `leads.${verb}`, { leadId });
      for (const { _id } of body as { _id: string }[])
        Object.assign(model.leads.get(_id) ?? {}, { isPaused: verb === 'pause' });
    }
  });
}

/** Every campaign, sequence, step and lead reads as the model has it. */
function compare(model: Model, state: State): void {
  for (const campaignId of model.running.keys()) {
    const sequences = ask(state, 'campaigns.getSequences', { campaignId }).body as Record<string, { steps: Params[] }>;
    const own = [...model.campaignOf].filter(([, of]) => of === campaignId).map(([id]) => id);
    expectEqual(Object.keys(sequences).toSorted(), own.toSorted());
    for (const id of own) {
      const expected = model.steps.get(id) as ModelStep[];
      expectEqual(
        sequences[id]?.steps.map((step, offset) => [
          step._id,
          step.sequenceStep,
          pick(step, expected[offset]?.fields ?? {}),
        ]),
        expected.map(({ id, fields }, offset) => [id, offset, fields]),
      );
    }
    const leads = ask(state, 'leads.list', { campaignId, state: 'all', limit: 500 }).body as { _id: string }[];
    const there = [...model.leads].filter(([, lead]) => lead.campaignId === campaignId).map(([id]) => id);
    expectEqual(
      leads.map(({ _id }) => _id),
      there.reverse(),
    );
  }
  for (const [id, { isPaused }] of model.leads) {
    const lead = ask(state, 'leads.find', { id, version: 'v2' }).body as Params;
    expectEqual([lead._id, lead.isPaused], [id, isPaused]);
  }
}

/** The values that an object has for the names of another. */
function pick(from: Params, names: Params): Params {
  return Object.fromEntries(Object.keys(names).map((name) => [name, from[name]]));
}

/** Vitest's own comparison, which can show a difference, is slow for some hundred thousand values. */
function expectEqual(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}

const by = fc.nat({ max: 30 });
const commands = fc.commands(
  [
    fc.constant(0).map(createCampaign),
    fc
      .tuple(by, fc.constantFrom('start', 'pause', 'archive', 'unarchive'))
      .map(([one, verb]) => switchCampaign(one, verb as 'start')),
    fc.tuple(by, by, fc.option(fc.integer({ min: -1, max: 5 }), { nil: undefined })).map((given) => addStep(...given)),
    fc.tuple(by, by).map((given) => updateStep(...given)),
    by.map(deleteStep),
    fc.tuple(by, fc.nat({ max: 4 })).map((given) => createLead(...given)),
    fc.tuple(by, fc.constantFrom('pause', 'start', 'delete')).map(([one, verb]) => switchLead(one, verb as 'pause')),
  ],
  { maxCommands: 60, size: 'max' },
);

/** The three campaigns of the invented team, without steps and leads, so that the model starts simple. */
function setUp(): { model: Model; real: Real } {
  const { campaigns } = startState().read();
  const state = startState({ seed: { campaigns } });
  const model: Model = {
    running: new Map(),
    archived: new Set(),
    steps: new Map(),
    campaignOf: new Map(),
    leads: new Map(),
  };
  for (const { _id, sequenceId, state: phase } of campaigns) {
    model.running.set(_id, phase === 'running');
    model.steps.set(sequenceId, []);
    model.campaignOf.set(sequenceId, _id);
  }
  return { model, real: { state } };
}

test('no write is lost and reads equal a model', () => {
  fc.assert(
    fc.property(commands, (walk) => {
      fc.modelRun(setUp, walk);
    }),
    { numRuns: runs(60) },
  );
});
