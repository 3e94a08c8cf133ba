import { CONDITION_TESTS as TESTS } from '../../generated/condition-tests.ts';

/**
 * What the branches of a condition can test, by the key of the condition. A condition with another key has one branch beside its
 * fallback, which has nothing to set.
 */
export const CONDITION_TESTS: ReadonlyMap<unknown, readonly string[]> = new Map(Object.entries(TESTS));

/** The keys of the conditions that can have several branches, as a sentence lists them. */
export function keysWithTests(): string {
  const names = [...CONDITION_TESTS.keys()].map((key) => `\`${key}\``);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
