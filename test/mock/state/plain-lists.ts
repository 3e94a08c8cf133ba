import type { Activity, FoundTask } from '../../../generated/api.ts';
import { isMessage } from '../../../src/mock/state/messages.ts';
import type { MockState, StoredContact, StoredTask } from '../../../src/mock/state/model.ts';

// Lists, each read anew from the whole state.

/** Sorted by a moment; equals stand as they came. */
function byMoment<Item>(items: readonly Item[], momentOf: (item: Item) => string | undefined, sign: 1 | -1): Item[] {
  const compare = (a = '', b = '') => (a < b ? -1 : Number(a > b));
  return items.toSorted((a, b) => compare(momentOf(a), momentOf(b)) * sign);
}

interface ActivityFilter {
  type?: string;
  campaignId?: string;
  leadId?: string;
  isFirst?: boolean;
  minDate?: string;
  maxDate?: string;
}

export function plainActivities({ activities }: MockState, filter: ActivityFilter): Activity[] {
  const { type, campaignId, leadId, isFirst, minDate = '', maxDate = '9' } = filter;
  const found = activities.filter(
    (one) =>
      (type ?? one.type) === one.type &&
      (campaignId ?? one.campaignId) === one.campaignId &&
      (leadId ?? one.leadId) === one.leadId &&
      (isFirst === undefined || (one.isFirst === true) === isFirst) &&
      (one.createdAt ?? '') >= minDate &&
      (one.createdAt ?? '') <= maxDate,
  );
  // Of those at one moment the last is the newest.
  return byMoment(found.toReversed(), ({ createdAt }) => createdAt, -1);
}

type TaskFilter = Partial<Record<'type' | 'campaignId' | 'contactId' | 'status', string>>;

export function plainTasks({ tasks }: MockState, filter: TaskFilter, order: 'asc' | 'desc', now: string): string[] {
  const { status, ...fields } = filter;
  const statusOf = ({ ended, dueDate = '' }: StoredTask) => ended ?? (dueDate > now ? 'upcoming' : 'due');
  const found = tasks.filter(
    (one) =>
      Object.entries(fields).every(([name, value]) => value === one[name as keyof StoredTask]) &&
      (status === undefined || status.replace('pending', 'due,upcoming').split(',').includes(statusOf(one))),
  );
  return byMoment(found, ({ dueDate }) => dueDate, order === 'asc' ? 1 : -1).map(({ _id }) => _id);
}

export function idsOf(tasks: readonly FoundTask[] = []): unknown[] {
  return tasks.map(({ _id }) => _id);
}

interface ContactFilter {
  companyId?: string;
  notInAnyCampaign?: boolean;
  listId?: string;
}

export function plainContacts({ contacts, leads, contactLists }: MockState, filter: ContactFilter): StoredContact[] {
  const list = contactLists.find(({ _id }) => _id === filter.listId);
  const busy = new Set(leads.map(({ contactId }) => contactId));
  return contacts.filter(
    ({ _id, companyId }) =>
      (filter.companyId ?? companyId) === companyId &&
      !(filter.notInAnyCampaign && busy.has(_id)) &&
      (filter.listId === undefined || list?.contactIds.includes(_id) === true),
  );
}

/** Ids of the contacts of all conversations, the last message first. */
export function plainInbox({ activities, contacts }: MockState): string[] {
  const last = new Map<string, string>();
  for (const activity of activities) {
    const { contactId = '', createdAt = '' } = activity;
    const known = last.get(contactId) ?? '';
    last.set(contactId, isMessage(activity) && createdAt > known ? createdAt : known);
  }
  const ids = new Set(contacts.map(({ _id }) => _id));
  const found = [...last].filter(([contactId, at]) => ids.has(contactId) && at !== '');
  return byMoment(found, ([, at]) => at, -1).map(([contactId]) => contactId);
}
