/** Where another OpenAPI document of lemlist says something else than ours, and ours stays as it is, for a reason. */
export interface KnownDifference {
  /** Method, path and place, or several of them, in which `*` means any text: `GET /tasks query filters`. */
  at: string | string[];
  /** What the difference is about, such as `required`; any, if left out. */
  about?: string;
  /** The variants of the body that it concerns, such as types of steps; all, if left out. */
  variants?: string[];
  because: string;
  /** Where the reason comes from. */
  source: string;
}

const FIELDS = ['at', 'about', 'variants', 'because', 'source'];

/** @throws {Error} that names the entry that is not a known difference */
export function checkKnown(entries: unknown): KnownDifference[] {
  if (!Array.isArray(entries)) throw new Error('it must be a list');
  entries.forEach((entry: unknown, index) => {
    const fault = faultOf(entry);
    if (fault) throw new Error(`entry ${index + 1} ${fault}`);
  });
  return entries as KnownDifference[];
}

function faultOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return 'must be an object';
  const unknown = Object.keys(entry).find((name) => !FIELDS.includes(name));
  if (unknown) return `has the unknown field \`${unknown}\``;
  const { at, because, source, variants = ['any'] } = entry as Record<string, unknown>;
  if (![...[at].flat(), because, source].every(isText)) return 'needs `at`, `because` and `source`, all of them text';
  return Array.isArray(variants) && variants.length > 0 && variants.every(isText)
    ? undefined
    : 'has `variants`, which must be a list of names';
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

/** The places of an entry, or the patterns for them. */
export function patternsOf({ at }: KnownDifference): string[] {
  return [at].flat();
}

/** Whether a text matches a pattern, in which `*` means any text. */
export function fits(pattern: string, text: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(text);
}
