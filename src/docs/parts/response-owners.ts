import type { ExampleCall } from '../../document/examples.ts';

/**
 * Of each response, as JSON, the call that it tells of: the document may have fewer responses than requests. It is the one with most of
 * the texts of the response in its request, or the first.
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
