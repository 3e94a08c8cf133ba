import type { FoundTask } from '../../../generated/api.ts';
import { refuse, refuseNaming } from './refusal.ts';
import type { Store } from './Store.ts';
import { LIST_PARAMETERS } from './task-filters.ts';

type Node = Readonly<Record<string, unknown>>;
type Test = (task: FoundTask) => boolean;

const MAX_LEVELS = 5;
const MAX_CONDITIONS = 50;

/** The field that the documented refusal names. */
const SHOWN = 'contactFoo';

/** Fields that lemlist knows and the mock has no values of. */
const WITHOUT_VALUES = ['contactLeadStatus', 'score', 'handledOn'];

/** The documented operators, as whether a value, or nothing, is among the values of the condition. */
const OPERATORS: Readonly<Record<string, (value: string, among: readonly string[]) => boolean>> = {
  is: (value, among) => among.includes(value),
  is_not: (value, among) => !among.includes(value),
  is_any_of: (value, among) => among.includes(value),
  is_none_of: (value, among) => !among.includes(value),
  is_empty: (value) => value === '',
  is_not_empty: (value) => value !== '',
};

/** The test that a tree of filters makes of each task; `undefined` if it asks for something that the mock has no values of. */
export function treeTest(store: Store, text: string): Test | undefined {
  let isKnown = true;
  let conditions = 0;
  const testOf = (node: Node | null, level: number): Test => {
    const { type, connector, children, property, operator, value } = node ?? {};
    if (level > MAX_LEVELS) refuse(400, 'complex');
    if (type === 'group' && Array.isArray(children) && (connector === 'and' || connector === 'or')) {
      const tests = children.map((child) => testOf(child, level + 1));
      return connector === 'and'
        ? (task) => tests.every((test) => test(task))
        : (task) => tests.some((test) => test(task));
    }
    if (type !== 'condition' || typeof property !== 'string' || typeof operator !== 'string') refuse(400, 'filters');
    conditions += 1;
    if (conditions > MAX_CONDITIONS) refuse(400, 'complex');
    const fieldOf = reader(store, property) ?? refuseNaming(400, 'field', SHOWN, property);
    const passes = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
    // Only these fields are documented with all of their operators.
    if (!passes && (property === 'status' || property.startsWith('cf_'))) refuse(400, 'operator');
    if (operator.endsWith('_of') && !Array.isArray(value)) refuse(400, 'operator');
    if (!passes || WITHOUT_VALUES.includes(property)) isKnown = false;
    const among = [value].flat().map(String);
    return (task) => passes?.(String(fieldOf(task) ?? ''), among) ?? false;
  };
  const test = testOf(parse(text), 1);
  return isKnown ? test : undefined;
}

function parse(text: string): Node {
  try {
    return JSON.parse(text);
  } catch {
    return refuse(400, 'filters');
  }
}

/** Reads a field of the task, or of its contact or company: `contactJobTitle`, or `cf_contact_deliveryRegion` for a custom field. */
function reader(store: Store, property: string): ((task: FoundTask) => unknown) | undefined {
  if ([...LIST_PARAMETERS, ...WITHOUT_VALUES, 'title', 'dueDate', 'completedAt'].includes(property))
    return (task) => (task as Node)[property];
  const [, custom, scope, rest = ''] = /^(cf_)?(contact|company)_?(\w+)$/.exec(property) ?? [];
  const name = custom ? rest : rest.charAt(0).toLowerCase() + rest.slice(1);
  const isContact = scope === 'contact';
  const registered = store.fields[isContact ? 'contact' : 'company']?.map((field) => field.name) ?? [];
  const others = custom
    ? [...store.variableNames]
    : store.documented.fields(isContact ? 'ContactCreate' : 'CompanyCreate');
  if (!scope || ![...registered, ...others].includes(name)) return undefined;
  return ({ contactId, companyId, leadId }) => {
    const record = isContact ? store.contacts.get(contactId ?? '') : store.companies.get(companyId ?? '');
    const variables = isContact ? store.leads.get(leadId ?? '')?.variables : undefined;
    return record?.fields[name] ?? variables?.[name] ?? (record as Node | undefined)?.[name];
  };
}
