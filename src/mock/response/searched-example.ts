type Item = Readonly<Record<string, unknown>>;

/** What the body of a search of the people database says. */
interface Search {
  filters?: readonly { filterId: string; in?: readonly string[]; out?: readonly string[] }[];
  search?: string;
  excludes?: readonly string[];
}

/** Fields of a person or a company that a filter is about, where none has its name. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['currentTitle', 'title'],
  ['country', 'company_headquarters_country'],
]);

/** Whether a documented person or company passes a search. A filter that is about none of its fields lets it pass. */
export function isFound(item: Item, { filters = [], search = '' }: Search): boolean {
  const passes = filters.every(({ filterId, in: wanted = [], out: unwanted = [] }) => {
    // An own field: `__proto__` is a name like any other.
    const field = [filterId, FIELDS.get(filterId) ?? ''].find((name) => Object.hasOwn(item, name));
    const value = field && item[field];
    if (value === undefined) return true;
    const has = (words: string): boolean => wordsOf(value).includes(wordsOf(words));
    return (wanted.length === 0 || wanted.some(has)) && !unwanted.some(has);
  });
  return passes && wordsOf(item).includes(wordsOf(search));
}

/** An item without the fields that a search leaves out. */
export function withoutExcluded(item: Item, { excludes = [] }: Search): Item {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !excludes.includes(name)));
}

/** The texts inside a value, without case and accents, as a search compares them. The names of fields are none of them. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Object.values(value).map(wordsOf).join('\n');
  return String(value).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
