import type { Branch, BranchCreate, BranchingKey } from '../../../../generated/api.ts';
import type { Rules } from '../Rules.ts';

/** What each condition that takes parameters tests by them; no other condition can have two branches. */
const PARAMETERS: Partial<Record<BranchingKey, readonly (keyof BranchCreate)[]>> = {
  customLeadInfo: ['customField', 'customOperator', 'customValue'],
  hasScore: ['scoreComparator', 'scoreThreshold'],
  hasEmailAddress: ['emailStatusFilter'],
  aircallDone: ['callStatusFilter'],
};

/** The parameters that branches of a condition have; none where it takes one branch only. */
export function testParameters(key: string | undefined): readonly (keyof BranchCreate)[] {
  return PARAMETERS[key as BranchingKey] ?? [];
}

/** A new test under a condition, with the document's default where a parameter was left out. */
export function newTest(rules: Rules, key: BranchingKey, sent: BranchCreate): Partial<Branch> {
  const defaults = testParameters(key).flatMap((name) => {
    const value = rules.defaultOf('BranchCreate', name);
    return value === undefined ? [] : [[name, value]];
  });
  return { key, ...changedTest(key, { ...Object.fromEntries(defaults), ...sent }) };
}

/** The parameters among what was sent, as a branch shows them: one value is a list there. */
export function changedTest(key: string | undefined, sent: BranchCreate): Partial<Branch> {
  const names = testParameters(key).filter((name) => sent[name] !== undefined);
  const { customValue, ...shown } = Object.fromEntries(names.map((name) => [name, sent[name]]));
  return { ...shown, ...(customValue !== undefined && { customValues: [String(customValue)] }) };
}
