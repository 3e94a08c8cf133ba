import type { Activity, ActivityType, StepType } from '../../../generated/api.ts';
import { moveState } from './lead-states.ts';
import type { StoredLead, StoredSequence, StoredStep, StoredTask } from './model.ts';
import type { Store } from './Store.ts';
import { activityOf } from './simulation/activity.ts';
import { channelOf } from './task-views.ts';

/** Types of steps that a person does. lemlist names a task after its step. */
const TASK_STEPS = ['manual', 'phone'] as const;
export type TaskStepType = (typeof TASK_STEPS)[number];

export function makesTask(type: StepType): type is TaskStepType {
  return (TASK_STEPS as readonly string[]).includes(type);
}

/** Gives the member a task for a step that a lead has reached. */
export function addStepTask(
  store: Store,
  { _id: leadId, contactId, campaignId }: StoredLead,
  { _id: stepId, type, title, message }: StoredStep,
  { _id: sequenceId }: StoredSequence,
  dueDate: string,
): void {
  const companyId = store.contacts.get(contactId)?.companyId;
  const task: StoredTask = {
    _id: store.newId('opp'),
    type: type as StoredTask['type'],
    ...(typeof title === 'string' && { title }),
    ...(message !== undefined && { message }),
    dueDate,
    assignedTo: store.owner.userId,
    contactId,
    ...(companyId !== undefined && { companyId }),
    leadId,
    campaignId,
    sequenceId,
    stepId,
    manual: false,
  };
  store.tasks.set(task._id, task);
}

/** Completes or ignores an open task. A campaign task adds an activity, named after the channel of the task. */
export function endTask(store: Store, task: StoredTask, ended: 'done' | 'ignored'): void {
  if (task.ended) return;
  const channel = channelOf(task);
  const outcome = ended === 'done' ? 'Done' : 'Ignored';
  Object.assign(task, { ended, completedAt: store.now() });
  store.tasks.reindex(task);
  const type = `${channel === 'email' ? 'emails' : channel}${outcome}` as ActivityType;
  const lead = store.leads.get(task.leadId ?? '');
  if (lead) moveState(lead, type, store.now());
  leaveActivity(store, task, type);
}

/** Closes the open tasks of a skipped step, for all leads or one lead, and adds an activity for each. */
export function closeSkippedTasks(store: Store, stepId: string, leadId?: string): void {
  for (const task of leadId === undefined ? store.tasks.where('step', stepId) : store.tasks.where('lead', leadId)) {
    if (task.ended || task.stepId !== stepId) continue;
    Object.assign(task, { ended: 'ignored', completedAt: store.now() });
    store.tasks.reindex(task);
    leaveActivity(store, task, 'skipped');
  }
}

function leaveActivity(store: Store, { _id, leadId = '', sequenceId = '', stepId }: StoredTask, type: ActivityType) {
  const lead = store.leads.get(leadId);
  const campaign = store.campaigns.get(lead?.campaignId ?? '');
  if (!lead || !campaign) return;
  const { teamId, owner } = store;
  const createdAt = store.now();
  const sequence = store.sequences.get(sequenceId);
  const activity: Activity = {
    ...activityOf(store, campaign, lead, { type, createdAt, ...(stepId !== undefined && { stepId, sequence }) }),
    userId: owner.userId,
    userName: owner.name,
    opportunityId: _id,
    bot: false,
    metaData: { teamId, campaignId: campaign._id, leadId, type },
  };
  store.record(activity);
  store.leads.reindex(lead);
  store.happened({ type, campaign, lead, activity });
}
