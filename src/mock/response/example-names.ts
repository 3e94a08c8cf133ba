import type { Api, Operation } from '../../document/api.ts';
import { examplesOfResponse, namesOf } from '../../document/examples.ts';

/** `sequences.updateStep` → `200` → `['email', 'sms', …]` */
export type ExampleNames = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** The names of the examples of every response, by operation and status code. */
export function exampleNames({ operations }: Api): ExampleNames {
  return Object.fromEntries(operations.map((operation) => [operation.id, namesByStatus(operation)]));
}

function namesByStatus({ responses }: Operation): ExampleNames[string] {
  const named = Object.entries(responses).map(
    ([status, response]) => [status, namesOf(examplesOfResponse(status, response))] as const,
  );
  return Object.fromEntries(named.filter(([, names]) => names.length > 0));
}
