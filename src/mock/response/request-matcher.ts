import type { Api, Operation } from '../../document/api.ts';
import { requestExamples } from '../../document/examples.ts';
import { unionOf } from '../../document/unions.ts';

interface PreparedRequest {
  name: string;
  value: Readonly<Record<string, unknown>>;
  /** The value of each field as JSON. */
  fields: ReadonlyMap<string, string>;
}

/** Finds the request example that is most like a body, by its name. Where the body is a union, only examples of the same variant count. */
export function requestMatcher(api: Api, operation: Operation): (body: unknown) => string | undefined {
  const requests = prepareRequests(operation);
  const discriminator = discriminatorOf(api, operation);
  return (body) => (requests.length > 1 ? closest(requests, body, discriminator) : requests[0]?.name);
}

function prepareRequests(operation: Operation): PreparedRequest[] {
  return Object.entries(requestExamples(operation)).map(([name, example]) => {
    const value = isRecord(example.value) ? example.value : {};
    return { name, value, fields: fieldsOf(value) };
  });
}

function discriminatorOf(api: Api, { body }: Operation): string | undefined {
  const [content] = Object.values(body?.content ?? {});
  return content?.schema && unionOf(api, content.schema)?.property;
}

function closest(
  examples: readonly PreparedRequest[],
  body: unknown,
  discriminator: string | undefined,
): string | undefined {
  const given = isRecord(body) ? body : {};
  const sameVariant = (example: PreparedRequest): boolean =>
    discriminator === undefined || example.value[discriminator] === given[discriminator];
  const candidates = examples.filter(sameVariant);
  if (candidates.length < 2) return candidates[0]?.name;
  const fields = fieldsOf(given);
  let best: { name: string; likeness: number } | undefined;
  for (const example of candidates) {
    const likeness = likenessOf(example.fields, fields);
    if (!best || likeness > best.likeness) best = { name: example.name, likeness };
  }
  return best?.name;
}

/** Fields in common count, with the same value twice. A field that only one of them has counts against. */
function likenessOf(example: ReadonlyMap<string, string>, body: ReadonlyMap<string, string>): number {
  let sum = 0;
  let common = 0;
  for (const [name, value] of body) {
    const other = example.get(name);
    if (other === undefined) continue;
    common += 1;
    sum += other === value ? 2 : 1;
  }
  return sum - (example.size - common) - (body.size - common);
}

function fieldsOf(value: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(value).map(([name, inner]) => [name, JSON.stringify(inner)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
