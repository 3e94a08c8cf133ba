import type { FoundTask, TasksSearchParams } from '../../../generated/api.ts';
import type { Store } from './Store.ts';
import { containsText } from './texts.ts';

/** Parameters of a search that are lists of values, each with the field that they are compared with. */
export const LIST_PARAMETERS = [
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

/** The tests that the parameters of a search make of each task. What was not asked for makes none. */
export function searchTests(store: Store, wanted: TasksSearchParams): ((task: FoundTask) => boolean)[] {
  const params = { ...wanted, _id: wanted.taskId } as Readonly<Record<string, unknown>>;
  const { dueDateFrom, dueDateTo, completedAtFrom, completedAtTo, hasCampaign, hasDueDate } = wanted;
  const { title, contactLinkedinUrl, search } = wanted;
  const profileOf = ({ contactId }: FoundTask) => store.contacts.get(contactId ?? '')?.linkedinUrl;
  const tests = [...LIST_PARAMETERS, '_id'].flatMap((name) => [
    params[name] !== undefined && amongTest(params[name], name, true),
    params[`${name}Not`] !== undefined && amongTest(params[`${name}Not`], name, false),
  ]);
  const others = [
    (dueDateFrom ?? dueDateTo) && ((task: FoundTask) => isWithin(task.dueDate, dueDateFrom, dueDateTo)),
    (completedAtFrom ?? completedAtTo) &&
      ((task: FoundTask) => isWithin(task.completedAt, completedAtFrom, completedAtTo)),
    hasCampaign !== undefined && ((task: FoundTask) => (task.campaignId !== null) === hasCampaign),
    hasDueDate !== undefined && ((task: FoundTask) => (task.dueDate !== null) === hasDueDate),
    title && ((task: FoundTask) => containsText(task.title, title)),
    contactLinkedinUrl && ((task: FoundTask) => containsText(profileOf(task), contactLinkedinUrl)),
    search && ((task: FoundTask) => containsText(textOf(store, task), search)),
  ];
  return [...tests, ...others].filter((test) => typeof test === 'function');
}

function amongTest(list: unknown, name: string, expected: boolean): (task: FoundTask) => boolean {
  const values = new Set(String(list).split(','));
  return (task) => values.has(String((task as Readonly<Record<string, unknown>>)[name])) === expected;
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
