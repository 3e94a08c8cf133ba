import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OPERATIONS } from '../../../generated/api.ts';
import type { Parameter } from '../../../src/document/document.ts';
import type { State } from '../../../src/mock/state/create-state.ts';
import type { Seed } from '../../../src/mock/state/model.ts';
import { operations, requestExamples } from '../../support/examples.ts';
import { faultsOfAnswer } from './answer-schemas.ts';
import { type Params, respond, startState } from './mock-state.ts';

// A walk over every operation that the state may answer, with ids of things that are there, were there or never were.

const COVERED = /^(campaigns|sequences|schedules|leads|contacts|unsubscribes|webhooks)\./;
const covered = operations.filter(({ id }) => COVERED.test(id));
const PREFIXES: Record<string, string> = {
  stepId: 'stp',
  contactId: 'ctc',
  scheduleId: 'skd',
  branchSequenceId: 'seq',
  leadIdOrEmail: 'lea',
  idOrEmail: 'ctc',
  listId: 'clt',
  hookId: 'hoo',
};

interface Stride {
  operation: number;
  body: number;
  /** Chooses each id among those of its kind; one beyond the end is an id that nothing has. */
  ids: number[];
  /** Whether the parents of a step are those it really has. */
  fitting: boolean;
}

const stride: fc.Arbitrary<Stride> = fc.record({
  operation: fc.nat({ max: covered.length - 1 }),
  body: fc.nat({ max: 40 }),
  ids: fc.array(fc.nat({ max: 60 }), { minLength: 4, maxLength: 4 }),
  fitting: fc.boolean(),
});

function idsOf(seed: unknown, prefix: string): string[] {
  return [...new Set(JSON.stringify(seed).match(new RegExp(`(?<=")${prefix}_\\w+(?=")`, 'g')))];
}

/** The step that an operation is about needs this type to get anywhere. */
function wantedType(id: string): string | undefined {
  if (id.includes('AbTest')) return 'email';
  return id.includes('Branch') ? 'conditional' : undefined;
}

/** Parameters and body of one stride: ids out of the state, examples out of the document. */
function requestOf(state: State, { operation, body, ids, fitting }: Stride) {
  const chosen = covered[operation] as (typeof covered)[number];
  const seed = state.read();
  const path: Record<string, string> = {};
  const places = chosen.parameters.filter((one) => one.in === 'path');
  for (const [index, { name, example }] of places.entries()) {
    const prefix = PREFIXES[name] ?? name.slice(0, 3);
    const known = idsOf(seed, prefix);
    path[name] = known.length > 0 ? (known[(ids[index] ?? 0) % (known.length + 1)] ?? `${prefix}_2`) : String(example);
  }
  const bodies = Object.values(requestExamples(chosen) ?? {});
  let sent = structuredClone(bodies[body % (bodies.length || 1)]?.value) as Params | undefined;
  const steps = seed.sequences.flatMap((sequence) => sequence.steps.map((step) => ({ sequence, step })));
  const suitable = steps.filter(({ step }) => step.type === (wantedType(chosen.id) ?? step.type));
  const place = suitable[(ids[3] ?? 0) % (suitable.length || 1)];
  if (fitting && path.stepId && place) {
    Object.assign(path, { stepId: place.step._id, sequenceId: place.sequence._id });
    const branches = place.step.branches ?? [];
    if (path.branchSequenceId) path.branchSequenceId = String(branches[body % branches.length]?.sequenceId);
    if (chosen.id === 'sequences.updateStep')
      sent = bodies.find(({ value }) => (value as Params).type === place.step.type)?.value as Params;
    const tested = branches.filter(({ fallback }) => !fallback).map(({ sequenceId }) => sequenceId);
    if (chosen.id === 'sequences.updateBranchOrder') sent = { order: tested.toReversed() };
  }
  // One webhook per address, and the example's has one already.
  if (chosen.id === 'webhooks.create') sent = { ...sent, targetUrl: `http://127.0.0.1:9/${ids[0]}` };
  const asked = chosen.parameters.filter((one) => one.in === 'query' && (one.required || fitting));
  return { id: chosen.id, path, query: flat(asked), body: sent };
}

function flat(parameters: readonly Parameter[]): Record<string, string> {
  const pairs = parameters.flatMap(({ name, example }): [string, unknown][] =>
    typeof example === 'object' ? Object.entries(example as Params) : [[name, example]],
  );
  return Object.fromEntries(
    pairs.filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]),
  );
}

/** The invented team before anybody was contacted, with a test that runs and a condition that takes several branches. */
function freshTeam(): Seed {
  const seed = startState().read();
  for (const lead of seed.leads) lead.status = 'review';
  // The first has the steps, and only those of a paused campaign can be deleted; another runs, so that it can be paused.
  for (const [index, campaign] of seed.campaigns.entries()) campaign.state = index === 1 ? 'running' : 'paused';
  for (const { steps } of seed.sequences) {
    for (const { branches = [] } of steps) for (const branch of branches) if (!branch.fallback) branch.key = 'hasScore';
  }
  const email = seed.sequences.flatMap(({ steps }) => steps).find(({ type }) => type === 'email');
  Object.assign(email ?? {}, { abTest: true, variantB: { emailTemplateBId: 'etp_2', subject: 'B' } });
  // What came from a lead stays on the list.
  for (const entry of seed.unsubscribes) entry.source = 'api';
  return { ...seed, variableNames: [] };
}

test('no walk leads to an answer outside the document', () => {
  const seed = freshTeam();
  const leftToPrism = new Set<string>();
  const statuses = new Map<string, Set<number>>();
  fc.assert(
    fc.property(fc.array(stride, { maxLength: 60, size: 'max' }), (strides) => {
      const state = startState({ seed });
      for (const one of strides) {
        const { id, path, query, body } = requestOf(state, one);
        const before = state.read();
        const answer = respond(state, { operationId: id, path, query, body });
        if (!answer) leftToPrism.add(id);
        if (!answer) continue;
        statuses.set(id, (statuses.get(id) ?? new Set()).add(answer.status));
        expect(faultsOfAnswer(id, answer)).toEqual([]);
        const isRead = OPERATIONS[id as keyof typeof OPERATIONS].method === 'GET';
        if (isRead || answer.status >= 400) expect(state.read()).toEqual(before);
      }
      const after = state.read();
      state.load(JSON.parse(JSON.stringify(after)));
      expect(state.read()).toEqual(after);
    }),
    { numRuns: 120 },
  );
  // A walk that only meets refusals would prove nothing.
  const refused = [...statuses].filter(([, seen]) => [...seen].every((status) => status >= 400)).map(([id]) => id);
  expect(refused.filter((id) => !leftToPrism.has(id))).toEqual([]);
  expect(statuses.size).toBeGreaterThan(55);
}, 120_000);
