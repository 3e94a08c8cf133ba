import type { Activity } from '../../../generated/api.ts';
import { normalizedEmail } from './email-address.ts';
import { fullName } from './full-name.ts';
import { IndexedMap } from './IndexedMap.ts';
import type { StoredCompany, StoredContact, StoredLead, StoredTask, StoredUnsubscribe } from './model.ts';
import { namesOf } from './Shelf.ts';

// By what each kind of record is found, and the lists that it is in.

export type Activities = ReturnType<typeof activityMap>;
export type Leads = ReturnType<typeof leadMap>;
export type Contacts = ReturnType<typeof contactMap>;
export type Companies = ReturnType<typeof companyMap>;
export type Tasks = ReturnType<typeof taskMap>;
export type Unsubscribes = ReturnType<typeof unsubscribeMap>;

/** Comes before every moment, and after what has none. */
export const FIRST_MS: number = -Number.MAX_VALUE;

/** Milliseconds of a moment. Without one it comes before all others. */
export function msOf(moment = ''): number {
  const ms = Date.parse(moment);
  return Number.isNaN(ms) ? Number.NEGATIVE_INFINITY : ms;
}

/** A list for each choice of campaign, type and whether it was the first. */
export function activityMap(items: readonly Activity[]) {
  return new IndexedMap(
    items,
    {
      lead: ({ leadId }) => leadId,
      contact: ({ contactId }) => contactId,
      company: ({ companyId }) => companyId,
    },
    {
      values: ({ campaignId, type, isFirst }) => [campaignId, type, isFirst === true],
      names: namesOf,
      order: ({ createdAt }) => msOf(createdAt),
    },
  );
}

/** Lists by campaign: all leads, those in a status or a state, the paused, and the running that had their first step. */
export function leadMap(items: readonly StoredLead[], activities: Activities) {
  return new IndexedMap(
    items,
    { contact: ({ contactId }) => contactId, email: ({ variables }) => normalizedEmail(variables.email) },
    {
      values: ({ _id, campaignId, status, state, isPaused }) => [
        campaignId,
        status,
        state,
        isPaused ? ' paused' : '',
        status === 'running' && hasBegun(activities, _id) ? ' begun' : '',
      ],
      names: ([campaign, status, state, ...others]) =>
        ['', ` status ${status}`, ` state ${state}`, ...others.filter(Boolean)].map((one) => `${campaign}${one}`),
    },
  );
}

/** Whether a lead had its first step. */
function hasBegun(activities: Activities, leadId: string): boolean {
  for (const { stepId } of activities.each('lead', leadId)) if (stepId !== undefined) return true;
  return false;
}

/** Lists of all, by company, and of those in no campaign. */
export function contactMap(items: readonly StoredContact[], leads: Leads) {
  return new IndexedMap(
    items,
    {
      email: ({ email }) => normalizedEmail(email),
      name: ({ fields }) => fullName(fields) || undefined,
      profile: ({ linkedinUrl }) => linkedinUrl,
      salesNavProfile: ({ linkedinUrlSalesNav }) => linkedinUrlSalesNav,
    },
    {
      values: ({ _id, companyId = '' }) => [companyId, leads.where('contact', _id).length > 0 ? '' : 'free'],
      names: (values) => ['all', ...values.map(String).filter((value) => value !== '')],
    },
  );
}

export function companyMap(items: readonly StoredCompany[]) {
  return new IndexedMap(
    items,
    {
      domain: ({ domain }) => domain?.toLowerCase(),
      profile: ({ linkedinUrl }) => linkedinUrl,
      salesNavProfile: ({ linkedinUrlSalesNav }) => linkedinUrlSalesNav,
    },
    { values: () => [], names: () => ['all'], order: ({ createdAt }) => msOf(createdAt) },
  );
}

/** A list for each choice of how it ended, type, member and campaign, the latest due date first. */
export function taskMap(items: readonly StoredTask[]) {
  return new IndexedMap(
    items,
    {
      lead: ({ leadId }) => leadId,
      step: ({ stepId }) => stepId,
      contact: ({ contactId }) => contactId,
      company: ({ companyId }) => companyId,
      open: ({ ended }) => (ended ? undefined : ''),
    },
    {
      values: ({ ended = 'open', type, assignedTo, campaignId = null }) => [ended, type, assignedTo, campaignId],
      names: namesOf,
      order: ({ dueDate }) => -msOf(dueDate),
    },
  );
}

/** Lists of all, and of email addresses and domains. */
export function unsubscribeMap(items: readonly StoredUnsubscribe[]) {
  return new IndexedMap(
    items,
    { value: ({ value }) => value.toLowerCase() },
    {
      values: ({ value }) => [value.includes('@')],
      names: ([isAddress]) => (isAddress ? ['all', 'email'] : ['all']),
    },
  );
}
