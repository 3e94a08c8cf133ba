import { parse } from 'yaml';
import type { Difference } from './compare.ts';

/** A difference that was looked at: ours stays as it is, for a reason. */
export interface KnownDifference {
  /** Method, path and place, or several of them, in which `*` stands for any text: `GET /tasks query filters`. */
  at: string | string[];
  /** What the difference is about, such as `required`; any, if left out. */
  about?: string;
  because: string;
  /** Where the reason comes from. */
  source: string;
}

const FIELDS = ['at', 'about', 'because', 'source'];

/** @throws {Error} that names the entry which is no known difference */
export function readKnown(text: string): KnownDifference[] {
  const entries: unknown = parse(text);
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
  const { at, because, source } = entry as Record<string, unknown>;
  return [...[at].flat(), because, source].every((value) => typeof value === 'string' && value !== '')
    ? undefined
    : 'needs `at`, `because` and `source`, all of them text';
}

/** The entry that explains a difference, if there is one. */
export function knownDifference(
  { route, place, about }: Difference,
  known: readonly KnownDifference[],
): KnownDifference | undefined {
  const where = `${route} ${place}`.trim();
  return known.find(
    ({ at, about: only = about }) => only === about && [at].flat().some((pattern) => globOf(pattern).test(where)),
  );
}

function globOf(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
