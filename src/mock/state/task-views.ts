import type { FoundTask, Task, TaskCampaign } from '../../../generated/api.ts';
import type { StoredTask } from './model.ts';
import type { Store } from './Store.ts';

/** The channel of a task, by the beginning of its type. */
const TASK_CHANNEL_BY_START: readonly (readonly [string, string])[] = [
  ['phone', 'aircall'],
  ['email', 'email'],
  ['linkedin', 'linkedin'],
  ['whatsapp', 'whatsapp'],
];

/** A task as the operations on open tasks show it. */
export function describeTask(task: StoredTask): Task {
  const { _id, type, title, message, priority, dueDate, assignedTo, contactId, leadId, campaignId } = task;
  const { sequenceId, manual } = task;
  const about = { contactId, leadId, campaignId, sequenceId, ...(manual && { manual }) };
  return { _id, type, title, content: message, priority, ...about, dueDate, userId: assignedTo };
}

/** A task as a search shows it, with null for what it has not, and with the records that the search includes. */
export function foundTask(store: Store, task: StoredTask, include = ''): FoundTask {
  const { _id, type, contactId = null, companyId = null, leadId = null, campaignId = null, assignedTo, manual } = task;
  const { firstName = null, lastName = null, companyName = null } = namesOf(store, task);
  return {
    _id,
    objectType: contactId === null ? 'company' : 'contact',
    recordId: leadId ?? contactId ?? companyId,
    contactId,
    companyId,
    leadId,
    campaignId,
    assignedTo,
    title: task.title ?? null,
    message: task.message ?? null,
    text: null,
    type,
    channel: channelOf(task),
    status: statusOfTask(store, task),
    priority: task.priority ?? null,
    dueDate: task.dueDate ?? null,
    completedAt: task.completedAt ?? null,
    manual,
    ownerName: assignedTo === store.owner.userId ? store.owner.name : null,
    campaign: campaignOf(store, task) ?? null,
    leadFirstName: firstName,
    leadLastName: lastName,
    leadCompanyName: companyName,
    ...includedRecords(store, task, include.split(',')),
  };
}

function includedRecords({ contacts, companies }: Store, { contactId, companyId }: StoredTask, names: string[]) {
  const contact = names.includes('contact') && contacts.get(contactId ?? '');
  const company = names.includes('company') && companies.get(companyId ?? '');
  return { ...(contact && { contact: { ...contact } }), ...(company && { company: { ...company } }) };
}

export function channelOf({ type }: StoredTask): string {
  return TASK_CHANNEL_BY_START.find(([start]) => type.startsWith(start))?.[1] ?? 'manual';
}

export function statusOfTask(store: Store, { ended, dueDate }: StoredTask): string {
  if (ended) return ended;
  return dueDate !== undefined && dueDate > store.now() ? 'upcoming' : 'due';
}

function campaignOf({ campaigns }: Store, { campaignId }: StoredTask): TaskCampaign | undefined {
  const campaign = campaignId === undefined ? undefined : campaigns.get(campaignId);
  return campaign && { id: campaign._id, name: campaign.name, sequenceId: campaign.sequenceId };
}

type Names = Partial<Record<'firstName' | 'lastName' | 'companyName', string>>;

/** The names of the person, out of the lead, the contact and the company. */
function namesOf({ leads, contacts, companies }: Store, { leadId, contactId, companyId }: StoredTask): Names {
  const company = companyId === undefined ? undefined : companies.get(companyId)?.fields.name;
  const fields = contactId === undefined ? undefined : contacts.get(contactId)?.fields;
  const variables = leadId === undefined ? undefined : leads.get(leadId)?.variables;
  return { ...(company !== undefined && { companyName: company }), ...fields, ...variables } as Names;
}
