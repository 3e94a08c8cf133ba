import type { Api, Operation } from './api.ts';
import type { Schema } from './document.ts';
import { resolve } from './references.ts';
import { successesOf } from './results.ts';

/** The names of a thing's own id in lemlist's responses. */
const OWN_IDS = ['_id', 'id'];
/** Deep enough for the steps of the sequences of a campaign. */
const MAX_DEPTH = 6;
/** Added to the depth where a response has the id of something else, such as the users of a team. */
const OTHERS_ID = 100;
/** `cam`, or `usm|umx|smb`, of a pattern for ids. */
const PREFIXES = /([a-z]+(?:\|[a-z]+)*)\)?_\[A-Za-z0-9\]\+/;

interface IdSource {
  operation: Operation;
  /** How far below the response the id stands. */
  depth: number;
}

/** The letters that the ids of a schema begin with, such as `cam`; several where lemlist has renamed them. */
export function idPrefixes({ pattern }: Schema): string[] {
  return PREFIXES.exec(pattern ?? '')?.[1]?.split('|') ?? [];
}

/**
 * For each id prefix, the operation to get these ids from: preferably a list, otherwise the GET with the fewest path parameters. An
 * operation whose things only refer to the id comes last.
 */
export function idSources(api: Api): Map<string, Operation> {
  const sources = new Map<string, IdSource>();
  for (const operation of api.operations.filter(({ method, deprecated }) => method === 'GET' && !deprecated)) {
    const needed = operation.parameters.flatMap(({ schema }) => idPrefixes(resolve(api.document, schema)));
    for (const [prefix, depth] of prefixesBelow(api, operation)) {
      if (needed.includes(prefix)) continue;
      const known = sources.get(prefix);
      if (!known || isBetter({ operation, depth }, known)) sources.set(prefix, { operation, depth });
    }
  }
  return new Map([...sources].map(([prefix, { operation }]) => [prefix, operation]));
}

function isBetter(one: IdSource, other: IdSource): boolean {
  const [ours, theirs] = [rank(one), rank(other)];
  const first = ours.findIndex((value, index) => value !== theirs[index]);
  return first >= 0 && (ours[first] as number) < (theirs[first] as number);
}

/** What counts, the most important first. Less is better. */
function rank({ operation, depth }: IdSource): number[] {
  const needs = operation.parameters.filter(({ in: place }) => place === 'path');
  const isList = operation.id.endsWith('.list') ? 0 : 1;
  return depth < OTHERS_ID ? [0, isList, needs.length, depth] : [1, needs.length, depth, isList];
}

function prefixesBelow({ document }: Api, operation: Operation): Map<string, number> {
  const found = new Map<string, number>();
  for (const [, { content = {} }] of successesOf(operation))
    for (const { schema } of Object.values(content)) if (schema) walk(schema, 0);
  return found;

  function note(prefix: string, depth: number): void {
    found.set(prefix, Math.min(depth, found.get(prefix) ?? depth));
  }

  function walk(source: Schema, depth: number): void {
    if (depth > MAX_DEPTH) return;
    const schema = resolve(document, source);
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const isOwn = OWN_IDS.includes(name);
      for (const prefix of idPrefixes(resolve(document, property))) note(prefix, isOwn ? depth : depth + OTHERS_ID);
      walk(property, depth + 1);
    }
    for (const member of [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])])
      walk(member, depth);
    if (schema.items) {
      for (const prefix of idPrefixes(resolve(document, schema.items))) note(prefix, depth + OTHERS_ID);
      walk(schema.items, depth + 1);
    }
    if (typeof schema.additionalProperties === 'object') walk(schema.additionalProperties, depth + 1);
  }
}
