import type { Api } from '../document/api.ts';
import type { Schema } from '../document/document.ts';

/** What branches test. It is generated, because campaigns as files and the mock both need it, and neither imports the other. */
export function conditionTestsModule(api: Api): string {
  const tests: Record<string, string[]> = {};
  for (const [name, field] of Object.entries(api.schema('BranchCreate').properties ?? {})) {
    const key = api.resolve<Schema>(field)['x-condition-key'];
    if (key !== undefined) tests[key] = [...(tests[key] ?? []), name];
  }
  return `/** The fields that the branches of a condition test, by the key of the condition. No other condition can have several branches. */
export const CONDITION_TESTS = ${JSON.stringify(tests, null, 2)} as const;
`;
}
