import type { ExampleCall } from '../../document/examples.ts';

/**
 * The call that each response, as JSON, belongs to. The document may have fewer responses than requests, so a response belongs to the
 * request that has most of its texts, or to the first one.
 */
export function ownersOf(calls: readonly ExampleCall[]): Map<string, ExampleCall> {
  const owners = new Map<string, ExampleCall>();
  for (const call of calls) {
    const response = JSON.stringify(call.response?.value);
    const before = owners.get(response);
    if (!before || sharedValues(call) > sharedValues(before)) owners.set(response, call);
  }
  return owners;
}

/** How many texts of the response are in the request. */
function sharedValues({ body, response }: ExampleCall): number {
  const sent = new Set(valuesIn(body));
  return new Set(valuesIn(response?.value).filter((value) => sent.has(value))).size;
}

function valuesIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(valuesIn);
  // A switch or a number says little.
  return typeof value === 'string' ? [value] : [];
}
