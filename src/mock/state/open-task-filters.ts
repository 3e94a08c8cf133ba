import { fullName } from './full-name.ts';
import type { StoredTask } from './model.ts';
import { refuse, refuseField } from './refusal.ts';
import { statusOf } from './resources/campaigns.ts';
import type { Store } from './Store.ts';

type Test = (task: StoredTask) => boolean;
type Field = (store: Store, task: StoredTask) => string | undefined;

/** No expression of a caller keeps the mock busy for longer. */
const MAX_MS = 50;

const ofContact =
  (name: string): Field =>
  ({ contacts }, { contactId = '' }) =>
    contacts.get(contactId)?.fields[name] as string | undefined;

const FIELDS: Readonly<Record<string, Field>> = {
  fullName: ({ contacts }, { contactId = '' }) => fullName(contacts.get(contactId)?.fields ?? {}),
  email: ({ contacts }, { contactId = '' }) => contacts.get(contactId)?.email,
  phone: ofContact('phone'),
  linkedin: ({ contacts }, { contactId = '' }) => contacts.get(contactId)?.linkedinUrl,
  campaignId: (_, task) => task.campaignId,
  campaignState: ({ campaigns }, { campaignId = '' }) => {
    const campaign = campaigns.get(campaignId);
    return campaign && statusOf(campaign);
  },
  assignedTo: (_, task) => task.assignedTo,
  type: (_, task) => task.type,
  dueDate: (_, task) => task.dueDate,
};

/** The open tasks that pass every filter of a list in JSON, from the one at `start` on and at most `count`. */
export function chosenTasks(store: Store, text: string, start: number, count: number): StoredTask[] {
  const filters = filtersIn(text);
  const tests = filters.map((filter) => testOf(store, filter));
  const choose = () => firstOf(store.tasks.each('open', ''), tests, start, count);
  if (!filters.some(({ regex }) => regex !== undefined)) return choose();
  return (
    store.withinMs(MAX_MS, choose) ??
    refuseField('filters', 'fast', `\`filters\` has a \`regex\` that takes longer than ${MAX_MS} ms`, 'query')
  );
}

function firstOf(tasks: Iterable<StoredTask>, tests: readonly Test[], start: number, count: number): StoredTask[] {
  const found: StoredTask[] = [];
  let skipped = start;
  for (const task of tasks) {
    if (found.length === count) break;
    if (tests.every((test) => test(task)) && skipped-- <= 0) found.push(task);
  }
  return found;
}

function filtersIn(text: string): Readonly<Record<string, unknown>>[] {
  try {
    return JSON.parse(text) as Record<string, unknown>[];
  } catch {
    return refuse(400, 'malformed');
  }
}

/** @throws {Refusal} if the filter is not one that lemlist documents */
function testOf(store: Store, filter: Readonly<Record<string, unknown>> | null): Test {
  const { filterId, value, regex, in: among, out, from, to } = filter ?? {};
  const field = Object.hasOwn(FIELDS, String(filterId)) ? FIELDS[String(filterId)] : undefined;
  if (!field || ![value, regex, from, to].every(isText) || ![among, out].every(isListOfTexts)) refuse(400, 'invalid');
  const expression = regex === undefined ? undefined : expressionOf(regex as string);
  const wanted = (value as string | undefined)?.toLowerCase();
  return (task) => {
    const found = field(store, task) ?? '';
    return (
      (wanted === undefined || found.toLowerCase() === wanted) &&
      (expression === undefined || expression.test(found)) &&
      (among === undefined || (among as string[]).includes(found)) &&
      !(out as string[] | undefined)?.includes(found) &&
      (from === undefined || found >= (from as string)) &&
      // A day means the whole day.
      (to === undefined || found.slice(0, (to as string).length) <= (to as string))
    );
  };
}

function isText(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isListOfTexts(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
}

function expressionOf(source: string): RegExp {
  try {
    return new RegExp(source, 'i');
  } catch {
    return refuse(400, 'invalid');
  }
}
