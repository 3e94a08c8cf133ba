import type { Branch, BranchCreate, BranchingKey } from '../../../../generated/api.ts';
import { CONDITION_TESTS } from '../../../../generated/condition-tests.ts';
import type { Documented } from '../Documented.ts';

const PARAMETERS: Partial<Record<BranchingKey, readonly (keyof BranchCreate)[]>> = CONDITION_TESTS;

/** The parameters of a condition's branches; none where it has one branch only. */
export function testParameters(key: string | undefined): readonly (keyof BranchCreate)[] {
  return PARAMETERS[key as BranchingKey] ?? [];
}

/** A new test of a condition, with the document's default for each parameter that was left out. */
export function newTest(documented: Documented, key: BranchingKey, sent: BranchCreate): Partial<Branch> {
  const defaults = testParameters(key).flatMap((name) => {
    const value = documented.defaultOf('BranchCreate', name);
    return value === undefined ? [] : [[name, value]];
  });
  return { key, ...changedTest(key, { ...Object.fromEntries(defaults), ...sent }) };
}

/** The parameters that were sent, as a branch shows them: `customValue` as a list, `customField` with its prefix. */
export function changedTest(key: string | undefined, sent: BranchCreate): Partial<Branch> {
  const names = testParameters(key).filter((name) => sent[name] !== undefined);
  const { customField, customValue, ...shown } = Object.fromEntries(names.map((name) => [name, sent[name]]));
  const comparesNothing = shown.customOperator === 'empty' || shown.customOperator === 'notEmpty';
  return {
    ...shown,
    ...(customField !== undefined && { customField: withPrefix(String(customField)) }),
    ...(customValue !== undefined && { customValues: [String(customValue)] }),
    ...(comparesNothing && { customValues: [] }),
  };
}

/** A name without a prefix is a variable of the lead. */
function withPrefix(field: string): string {
  return field.startsWith('fields.') || field.startsWith('variables.') ? field : `variables.${field}`;
}
