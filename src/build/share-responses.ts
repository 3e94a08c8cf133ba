type JsonObject = Record<string, unknown>;

const COMPONENT = '#/components/responses/';

/**
 * Takes out of each operation the responses that nearly all have, and returns them as `x-common-responses` names them: by status code,
 * the component. Only a status code that every operation has is shared, so that none gains a response by it.
 */
export function shareResponses(operations: readonly JsonObject[]): Record<string, string> {
  const all = operations.map(({ responses }) => responses as Record<string, { $ref?: string }>);
  const shared = Object.keys(all[0] ?? {}).flatMap((status) => {
    const names = all.map((responses) => responses[status]?.$ref?.replace(COMPONENT, ''));
    const name = mostFrequent(names.filter((one) => one !== undefined));
    return name !== undefined && all.every((responses) => status in responses) ? [[status, name] as const] : [];
  });
  for (const responses of all)
    for (const [status, name] of shared)
      if (responses[status]?.$ref === `${COMPONENT}${name}`) delete responses[status];
  return Object.fromEntries(shared);
}

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
