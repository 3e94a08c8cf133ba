import type { ConditionalStepUpdate, StepCreate, StepUpdate } from '../../../../generated/api.ts';
import { stepSchemaName } from '../../../document/names.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredSequence, StoredStep } from '../model.ts';
import { refuse, refuseField } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { showStep } from '../stored-step.ts';
import { addBranchSequence, sequencesBelow } from '../tree.ts';
import { newTest } from './branch-test.ts';

export function steps(store: Store): Handlers {
  return {
    'sequences.addStep': ({ sequenceId, body }) => {
      const sequence = store.sequences.get(sequenceId) ?? refuse(404, 'sequence');
      if (body.type === 'sendToAnotherCampaign') checkDestination(store, body.campaignId);
      const { index = -1 } = body;
      const at = index < 0 ? sequence.steps.length : Math.min(index, sequence.steps.length);
      const step = newStep(store, sequence, body, at);
      sequence.steps.splice(at, 0, step);
      return showStep(step);
    },
    'sequences.updateStep': ({ sequenceId, stepId, body }) => {
      const { step } = store.step({ sequenceId, stepId });
      checkUpdate(store, step, body);
      if (body.type === 'conditional') changeCondition(store, step, body);
      else Object.assign(step, body);
      return showStep(step);
    },
    'sequences.deleteStep': ({ sequenceId, stepId }) => {
      const { sequence, step } = store.step({ sequenceId, stepId });
      if (store.campaign(sequence.campaignId).state === 'running') refuse(400, 'running');
      for (const id of sequencesBelow(store, step)) store.sequences.delete(id);
      sequence.steps.splice(sequence.steps.indexOf(step), 1);
      return { ok: true };
    },
  };
}

function checkUpdate(store: Store, step: StoredStep, body: StepUpdate): void {
  if (body.type !== step.type) {
    refuseField(
      'type',
      'storedType',
      `\`type\` must be \`${step.type}\`, the type of the stored step, got \`${body.type}\``,
    );
  }
  if (body.type === 'conditional' && (step.branches?.length ?? 0) > 2) refuse(400, 'severalBranches');
  if (body.type === 'sendToAnotherCampaign' && body.campaignId !== undefined) checkDestination(store, body.campaignId);
  if (body.type === 'linkedinInvite' || body.type === 'linkedinSend') checkMedia(store, { ...step, ...body });
}

/** A list that is not sent stays as it is, so what is sent counts together with what is stored. */
function checkMedia(
  { documented }: Store,
  { images = [], videos = [] }: { images?: string[]; videos?: string[] },
): void {
  const { anyOf = [], description } = documented.schema('LinkedinSendStepUpdate').not ?? {};
  const holds = (list: string[], atLeast = 0) => list.length >= atLeast;
  const isTooMuch = anyOf.some(
    ({ properties = {} }) => holds(images, properties.images?.minItems) && holds(videos, properties.videos?.minItems),
  );
  if (isTooMuch) refuseField('', 'not', `${description}, and a list that is not sent stays as it is`);
}

function checkDestination(store: Store, campaignId: string): void {
  const campaign = store.campaigns.get(campaignId);
  if (!campaign) refuseField('campaignId', 'exists', '`campaignId` must be a campaign that exists');
  if (campaign.archived)
    refuseField('campaignId', 'notArchived', '`campaignId` must be a campaign that is not archived');
}

function newStep(store: Store, sequence: StoredSequence, body: StepCreate, at: number): StoredStep {
  const _id = store.newId('stp');
  if (body.type === 'conditional') {
    const first = {
      sequenceId: addBranchSequence(store, sequence, _id),
      ...newTest(store.documented, body.conditionKey, body),
    };
    const branch = { ...first, delay: body.delay ?? 0, delayType: body.delayType };
    const fallback = { sequenceId: addBranchSequence(store, sequence, _id), fallback: true };
    return { _id, type: body.type, branches: [branch, fallback] };
  }
  const { index, ...sent } = body;
  const fields = store.documented.fields(stepSchemaName(body.type));
  return {
    _id,
    delay: at === 0 || body.type === 'sendToAnotherCampaign' ? 0 : 1,
    ...(fields.includes('emailTemplateId') && { emailTemplateId: store.newId('etp') }),
    ...(fields.includes('images') && { images: [], videos: [] }),
    ...(fields.includes('recordMode') && {
      recordMode: store.documented.defaultOf('LinkedinVoiceNoteStepCreate', 'recordMode'),
    }),
    ...sent,
  };
}

/** All branches share the key and the delay. A new key deletes the names, and the values that the old key tested. */
function changeCondition(
  store: Store,
  step: StoredStep,
  { conditionKey, delay, delayType }: ConditionalStepUpdate,
): void {
  step.branches = step.branches?.map((branch) => {
    if (branch.fallback) return branch;
    const renewed = conditionKey !== undefined && conditionKey !== branch.key;
    const { sequenceId, delay: oldDelay, delayType: oldDelayType } = branch;
    const test = renewed && {
      sequenceId,
      delay: oldDelay,
      delayType: oldDelayType,
      ...newTest(store.documented, conditionKey, {}),
    };
    const kept = test || branch;
    return { ...kept, ...(delay !== undefined && { delay }), ...(delayType && { delayType }) };
  });
}
