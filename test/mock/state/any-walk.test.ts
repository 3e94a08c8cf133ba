import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { OPERATIONS } from '../../../generated/api.ts';
import type { Parameter } from '../../../src/document/document.ts';
import type { State } from '../../../src/mock/state/create-state.ts';
import { Documented } from '../../../src/mock/state/Documented.ts';
import type { MockState } from '../../../src/mock/state/model.ts';
import { allHandlers } from '../../../src/mock/state/resources/index.ts';
import { Store } from '../../../src/mock/state/Store.ts';
import { inventedTeam } from '../../../src/mock/state/seed.ts';
import { api } from '../../support/document.ts';
import { operations, requestExamples } from '../../support/examples.ts';
import { runs } from '../../support/property-runs.ts';
import { type Params, respond, startState } from './mock-state.ts';
import { faultsOfResponse } from './response-schemas.ts';

// Every operation with a handler, with ids that exist, that were deleted, or that never existed.

const documented = new Documented(api);
const HANDLED = handledOperations(documented, inventedTeam(documented));
const covered = operations.filter(({ id }) => HANDLED.has(id));
const PREFIXES: Record<string, string> = {
  stepId: 'stp',
  contactId: 'ctc',
  companyId: 'cpn',
  scheduleId: 'skd',
  branchSequenceId: 'seq',
  leadIdOrEmail: 'lea',
  idOrEmail: 'ctc',
  listId: 'clt',
  hookId: 'hoo',
  labelId: 'lbl',
  draftId: 'drf',
  alertId: 'dac',
  personaId: 'pdp',
  savedSearchId: 'lss',
  templateId: 'etp',
  waterfallId: 'ecw',
  snippetId: 'snt',
  userMailboxId: 'usm',
  emailAccountId: 'usm',
};

/** For the path that takes an email address and no id: known, known in another spelling, unknown. */
const EMAILS = ['ada.okafor@northquay.example', 'Ada.Okafor@northquay.example', 'mira.holt@northquay.example'];

interface Stride {
  operation: number;
  body: number;
  /** Chooses each id among those with its prefix; one beyond the end is an id that nothing has. */
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

/** The operations with a handler. The handlers are asked for their names only. */
function handledOperations(from: Documented, team: MockState): ReadonlySet<string> {
  const store = new Store(team, {
    documented: from,
    now: () => 0,
    random: () => 0,
    seedIds: new Set(),
    withinMs: (_ms, work) => work(),
    onHappening: () => {},
  });
  return new Set(Object.keys(allHandlers(store)));
}

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
    // Only the default waterfalls can be reset.
    const prefix = chosen.id === 'enrichments.resetWaterfall' ? 'default' : (PREFIXES[name] ?? name.slice(0, 3));
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
  if (chosen.id === 'leads.createByEmail') path.leadIdOrEmail = EMAILS[(ids[1] ?? 0) % EMAILS.length] as string;
  // One webhook per URL, and a walk creates several.
  if (chosen.id === 'webhooks.create') sent = { ...sent, targetUrl: `http://127.0.0.1:9/${ids[0]}` };
  const asked = chosen.parameters.filter((one) => one.in === 'query' && (one.required || fitting));
  return { operationId: chosen.id, path, query: flat(asked), body: sent };
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
function freshTeam(): MockState {
  const seed = startState().read();
  for (const lead of seed.leads) lead.status = 'review';
  // The first has the steps, and only those of a paused campaign can be deleted; another runs, so that it can be paused.
  for (const [index, campaign] of seed.campaigns.entries()) campaign.state = index === 1 ? 'running' : 'paused';
  for (const { _id: parentId, campaignId, steps } of [...seed.sequences]) {
    for (const { _id: conditionId, branches = [] } of steps) {
      for (const branch of branches) if (!branch.fallback) branch.key = 'hasScore';
      // The last branch cannot be deleted.
      const _id = `seq_${conditionId.slice(4)}`;
      if (branches[0]) branches.unshift({ ...branches[0], sequenceId: _id });
      if (branches[0]) seed.sequences.push({ _id, campaignId, parentId, conditionId, steps: [] });
    }
  }
  const email = seed.sequences.flatMap(({ steps }) => steps).find(({ type }) => type === 'email');
  Object.assign(email ?? {}, { abTest: true, variantB: { emailTemplateBId: 'etp_2', subject: 'B' } });
  // What came from a lead stays on the list.
  for (const entry of seed.unsubscribes) entry.source = 'api';
  return seed;
}

/**
 * Every request to an operation that `requestOf` can build in a state: each choice of ids, each example body. The last
 * number chooses a step, so a state with more steps than this would need a larger one.
 */
function* everyStride(operation: number, ids: number): Generator<Stride> {
  const { parameters } = covered[operation] as (typeof covered)[number];
  const places = parameters.filter((one) => one.in === 'path').length;
  const bodies = Math.max(1, Object.keys(requestExamples(covered[operation] as never) ?? {}).length);
  for (const fitting of [true, false]) {
    for (let body = 0; body < bodies; body++) {
      for (let choice = 0; choice < ids ** Math.max(1, places); choice++) {
        const chosen = Array.from({ length: 3 }, (_, place) => Math.floor(choice / ids ** place) % ids);
        yield { operation, body, ids: [...chosen, choice % ids], fitting };
      }
    }
  }
}

const seed = freshTeam();
let state: State;

beforeAll(() => {
  state = startState({ seed });
});

/**
 * Sends requests to an operation until one succeeds, each to a fresh team. The state then remembers what the operation is
 * about, leaves it to an example, or refuses every request.
 */
function outcomeOf(operation: number): 'remembered' | 'left' | 'refused' {
  let isLeft = false;
  for (const stride of everyStride(operation, 16)) {
    state.reset();
    const response = respond(state, requestOf(state, stride));
    if (response === undefined) isLeft = true;
    else if (response.status < 400) return 'remembered';
  }
  return isLeft ? 'left' : 'refused';
}

test('every operation that the state remembers can succeed', async () => {
  const outcomes = covered.map(({ id }, index) => ({ id, outcome: outcomeOf(index) }));
  expect(outcomes.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
  const remembered = outcomes.filter(({ outcome }) => outcome === 'remembered').map(({ id }) => `${id}\n`);
  // Without its handler an operation would still get a response, from an example.
  const toAccept = 'To accept the change: npx vitest run test/mock/state -u';
  await expect(remembered.join(''), toAccept).toMatchFileSnapshot('./remembered-operations.txt');
});

test('no walk leads to a response outside the document', () => {
  fc.assert(
    fc.property(fc.array(stride, { maxLength: 60, size: 'max' }), (strides) => {
      state.load(seed);
      for (const one of strides) {
        const { operationId, path, query, body } = requestOf(state, one);
        const before = state.read();
        const response = respond(state, { operationId, path, query, body });
        if (!response) continue;
        // Where lemlist does nothing in silence, it sends nothing either.
        if (response.headers['x-mock-note'] === undefined) expect(faultsOfResponse(operationId, response)).toEqual([]);
        const isRead = OPERATIONS[operationId as keyof typeof OPERATIONS].method === 'GET';
        // Vitest's own comparison shows a difference, but is slow for a whole team.
        if ((isRead || response.status >= 400) && !isDeepStrictEqual(state.read(), before))
          expect(state.read()).toEqual(before);
      }
      const after = state.read();
      state.load(JSON.parse(JSON.stringify(after)));
      expect(state.read()).toEqual(after);
      // Leads can move through whatever was built, and what happens then is in the document.
      state.simulate();
      const listed = respond(state, {
        operationId: 'activities.list',
        path: {},
        query: { version: 'v2' },
        body: undefined,
      });
      expect(faultsOfResponse('activities.list', listed as NonNullable<typeof listed>)).toEqual([]);
    }),
    { numRuns: runs(60) },
  );
});
