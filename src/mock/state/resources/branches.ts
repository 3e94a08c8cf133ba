import type { Branch, BranchCreate, BranchingKey } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredSequence, StoredStep } from '../model.ts';
import { refuse } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { addBranchSequence, sequencesUnder } from '../tree.ts';
import { changedTest, newTest, testParameters } from './branch-test.ts';

/** Conditions whose delay may be changed after leads have entered, if nothing else is changed. */
const DELAY_STAYS_OPEN: readonly (string | undefined)[] = ['hasScore', 'aircallDone'];

export function branches(store: Store): Handlers {
  return {
    'sequences.listBranches': (at) => describeBranches(condition(store, at).branches),
    'sequences.addBranch': ({ body, ...at }) => {
      const { sequence, step, branches } = condition(store, at);
      const model = branches[0] as Branch;
      const parameters = testParameters(model.key);
      if (parameters.length === 0) refuse(400, 'single');
      checkParameters(model.key, body);
      checkTested(model.key, body);
      refuseEntered(store, sequence);
      const { name, delay = model.delay, delayType = model.delayType } = body;
      const test = newTest(store.documented, model.key as BranchingKey, body);
      const branch: Branch = {
        sequenceId: addBranchSequence(store, sequence, step._id),
        customField: model.customField,
        ...test,
        ...(name && { name }),
        delay,
        delayType,
      };
      step.branches = shareField([...branches.slice(0, -1), branch, ...branches.slice(-1)], test.customField);
      return describeBranches(step.branches).at(-2) as Branch;
    },
    'sequences.updateBranchOrder': ({ body, ...at }) => {
      const { sequence, step, branches } = condition(store, at);
      const tested = branches.filter(({ fallback }) => !fallback);
      const order = body.order.flatMap((id) => tested.filter(({ sequenceId }) => sequenceId === id));
      if (body.order.length !== tested.length || new Set(order).size !== tested.length) refuse(400, 'order');
      refuseEntered(store, sequence);
      step.branches = [...order, ...branches.filter(({ fallback }) => fallback)];
      return describeBranches(step.branches);
    },
    'sequences.updateBranch': ({ branchSequenceId, body, ...at }) => {
      const { sequence, step, branches } = withBranches(store, at);
      const branch = branchAmong(branches, branchSequenceId);
      if (branch.fallback) refuse(400, 'fallback');
      const { name, delay, delayType, ...test } = body;
      if (Object.keys(test).some((field) => !testParameters(branch.key).includes(field as keyof BranchCreate))) {
        refuse(400, 'conditionKey');
      }
      const sent = Object.keys(body);
      const onlyName = sent.every((field) => field === 'name');
      const onlyDelay = sent.every((field) => field === 'delay') && DELAY_STAYS_OPEN.includes(branch.key);
      if (!onlyName && !onlyDelay) refuseEntered(store, sequence);
      const changed = changedTest(branch.key, test);
      Object.assign(branch, changed, delay !== undefined && { delay }, delayType && { delayType });
      if (name) branch.name = name;
      else if (name === '') delete branch.name;
      step.branches = shareField(branches, changed.customField);
      return describeBranches(step.branches).find(({ sequenceId }) => sequenceId === branchSequenceId) as Branch;
    },
    'sequences.deleteBranch': ({ branchSequenceId, ...at }) => {
      const { sequence, step, branches } = withBranches(store, at);
      const branch = branchAmong(branches, branchSequenceId);
      if (branch.fallback) refuse(400, 'fallback');
      if (branches.filter(({ fallback }) => !fallback).length === 1) refuse(400, 'last');
      refuseEntered(store, sequence);
      const held = store.sequences.get(branchSequenceId)?.steps.length ?? 0;
      const gone = [branchSequenceId, ...sequencesUnder(store, branchSequenceId)];
      for (const id of gone) store.sequences.delete(id);
      step.branches = branches.filter((one) => one !== branch);
      return { ok: true, removedSequenceIds: held > 0 ? gone : [] };
    },
  };
}

interface Condition {
  sequence: StoredSequence;
  step: StoredStep;
  branches: Branch[];
}

/** A step with its branches. Steps of other types have none. */
function withBranches(store: Store, at: { sequenceId: string; stepId: string }): Condition {
  const { sequence, step } = store.step(at);
  return { sequence, step, branches: step.branches ?? [] };
}

/** A condition with its branches. Operations on all branches refuse steps of other types. */
function condition(store: Store, at: { sequenceId: string; stepId: string }): Condition {
  const found = withBranches(store, at);
  return found.step.branches ? found : refuse(400, 'notConditional');
}

function branchAmong(all: readonly Branch[], id: string): Branch {
  return all.find(({ sequenceId }) => sequenceId === id) ?? refuse(404, 'branch');
}

/** A new branch must say what it tests, except for `hasScore`, which has defaults. */
function checkTested(key: string | undefined, { customOperator, customValue, ...test }: BranchCreate): void {
  if (key === 'hasEmailAddress' && !test.emailStatusFilter) refuse(400, 'valueRequired');
  if (key === 'aircallDone' && !test.callStatusFilter) refuse(400, 'callStatusRequired');
  const comparesNothing = customOperator === 'empty' || customOperator === 'notEmpty';
  if (key === 'customLeadInfo' && !comparesNothing && customValue === undefined) refuse(400, 'customValueRequired');
}

function checkParameters(key: string | undefined, { name, delay, delayType, ...test }: BranchCreate): void {
  const parameters = testParameters(key);
  if (Object.keys(test).some((field) => !parameters.includes(field as keyof BranchCreate)))
    refuse(400, 'notConfigurable');
}

/** Once leads have entered, the branches must not change where they go. */
function refuseEntered(store: Store, { campaignId }: StoredSequence): void {
  if (store.leadsEntered(campaignId)) refuse(409, 'entered');
}

/** All branches test the same variable, so a new name changes all of them. */
function shareField(all: readonly Branch[], customField: string | undefined): Branch[] {
  return all.map((one) => (one.fallback || customField === undefined ? one : { ...one, customField }));
}

/** Branches as responses show them: each but the fallback with its rank. */
function describeBranches(all: readonly Branch[]): Branch[] {
  return all.map((branch, index) => (branch.fallback ? branch : { ...branch, index }));
}
