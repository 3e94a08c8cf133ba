import type { FoundTask, TasksSearchParams } from '../../../generated/api.ts';
import { fullName } from './full-name.ts';
import type { StoredTask } from './model.ts';
import { refuse } from './refusal.ts';
import { statusOf } from './resources/campaigns.ts';
import type { Store } from './Store.ts';
import { containsText } from './texts.ts';

/** A filter of the list of open tasks. */
export interface TaskFilter {
  filterId: string;
  value?: string;
  regex?: string;
  in?: string[];
  out?: string[];
  from?: string;
  to?: string;
}

/** Whether an open task passes every filter of a list. */
export function isListed(store: Store, task: StoredTask, filters: readonly TaskFilter[]): boolean {
  return filters.every((filter) => {
    const value = fieldOf(store, task, filter.filterId) ?? '';
    return (
      (filter.value === undefined || value.toLowerCase() === filter.value.toLowerCase()) &&
      (filter.regex === undefined || expressionOf(filter.regex).test(value)) &&
      (filter.in === undefined || filter.in.includes(value)) &&
      !filter.out?.includes(value) &&
      (filter.from === undefined || value >= filter.from) &&
      // A day stands for all of it.
      (filter.to === undefined || value.slice(0, filter.to.length) <= filter.to)
    );
  });
}

function expressionOf(source: string): RegExp {
  try {
    return new RegExp(source, 'i');
  } catch {
    return refuse(400, 'invalid');
  }
}

function fieldOf(store: Store, task: StoredTask, name: string): string | undefined {
  const contact = store.contacts.get(task.contactId ?? '');
  const campaign = store.campaigns.get(task.campaignId ?? '');
  const fields = (contact?.fields ?? {}) as Record<string, string | undefined>;
  const values: Readonly<Record<string, string | undefined>> = {
    fullName: fullName(fields),
    email: contact?.email,
    phone: fields.phone,
    linkedin: contact?.linkedinUrl,
    campaignId: task.campaignId,
    campaignState: campaign && statusOf(campaign),
    assignedTo: task.assignedTo,
    type: task.type,
    dueDate: task.dueDate,
  };
  return values[name];
}

/** Parameters of a search that are lists of values, each with the field that they are compared with. */
export const LISTS = [
  'status',
  'assignedTo',
  'campaignId',
  'contactId',
  'companyId',
  'leadId',
  'objectType',
  'type',
  'channel',
  'priority',
] as const;

/** Whether a task matches all parameters of a search. */
export function isWanted(store: Store, task: FoundTask, wanted: TasksSearchParams): boolean {
  const asked = { ...wanted, _id: wanted.taskId, status: wanted.status?.replace('pending', 'due,upcoming,paused') };
  const params = asked as Readonly<Record<string, unknown>>;
  const fields = task as Readonly<Record<string, unknown>>;
  return (
    [...LISTS, '_id'].every((name) => isAmong(params[name], fields[name])) &&
    LISTS.every((name) => params[`${name}Not`] === undefined || !isAmong(params[`${name}Not`], fields[name])) &&
    isWithin(task.dueDate, wanted.dueDateFrom, wanted.dueDateTo) &&
    isWithin(task.completedAt, wanted.completedAtFrom, wanted.completedAtTo) &&
    (wanted.hasCampaign === undefined || (task.campaignId !== null) === wanted.hasCampaign) &&
    (wanted.hasDueDate === undefined || (task.dueDate !== null) === wanted.hasDueDate) &&
    containsText(task.title, wanted.title) &&
    containsText(store.contacts.get(task.contactId ?? '')?.linkedinUrl, wanted.contactLinkedinUrl) &&
    containsText(textOf(store, task), wanted.search)
  );
}

function isAmong(list: unknown, value: unknown): boolean {
  return list === undefined || String(list).split(',').includes(String(value));
}

function isWithin(moment: string | null | undefined, from?: string | Date, to?: string | Date): boolean {
  if (from === undefined && to === undefined) return true;
  const ms = Date.parse(moment ?? '');
  return !Number.isNaN(ms) && !(from && ms < Number(new Date(from))) && !(to && ms > Number(new Date(to)));
}

/** The title and the fields of the contact and the company. */
function textOf({ contacts, companies }: Store, { title, contactId, companyId }: FoundTask): string {
  const { email, fields } = contacts.get(contactId ?? '') ?? {};
  return JSON.stringify([title, email, fields, companies.get(companyId ?? '')?.fields]);
}
