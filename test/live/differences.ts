import type { Api, Operation } from '../../src/document/api.ts';
import type { Schema } from '../../src/document/document.ts';
import { responseFaults } from '../support/response-faults.ts';

/** A response of lemlist. */
export interface LiveResponse {
  status: number;
  type: string;
  text: string;
}

/** The document with the names of its fields. */
export interface KnownDocument {
  readonly api: Api;
  readonly names: ReadonlySet<string>;
}

/**
 * Where a response is not what the document says, in sentences that hold no value of the response: it is of real people. A field that
 * the document does not know is a difference too, although the document allows it.
 */
export function differencesOf(
  { api, names }: KnownDocument,
  { responses }: Operation,
  { status, type, text }: LiveResponse,
): string[] {
  const documented = responses[status];
  if (!documented) return [`status ${status} is not documented`];
  if (text === '') return documented.content ? ['the response has no body'] : [];
  const media = documented.content?.[type];
  if (!media) {
    const known = Object.keys(documented.content ?? {}).join(' or ') || 'no body';
    return [`status ${status} has the media type ${type}, documented is ${known}`];
  }
  const value = type === 'application/json' ? parse(text) : text;
  const faults = responseFaults(media.schema ?? {}, value);
  const wrong = faults.map(({ instancePath, keyword, params }) => {
    return `status ${status}: ${placeOf(instancePath, names)} breaks the rule ${ruleOf(keyword, params)}`;
  });
  const unknown = unknownFields(api, media.schema ?? {}, value, '').map(
    (place) => `status ${status}: ${place} is not in the document`,
  );
  return [...new Set([...wrong, ...unknown])];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A rule with what the document says in it, never with what the response has. */
function ruleOf(keyword: string, params: Record<string, unknown>): string {
  const detail = { type: params.type, format: params.format, required: params.missingProperty }[keyword];
  return detail === undefined ? keyword : `${keyword} ${String(detail)}`;
}

/** Positions become `*`, and so do keys that the document does not have: they can be what a team named its variables. */
function placeOf(pointer: string, names: ReadonlySet<string>): string {
  const tokens = pointer.split('/').slice(1);
  return tokens.length === 0
    ? 'the response'
    : `/${tokens.map((token) => (names.has(token) && !/^\d+$/.test(token) ? token : '*')).join('/')}`;
}

/** Reads the names of all fields once, for the responses of many operations. */
export function knownDocument(api: Api): KnownDocument {
  return { api, names: namesIn(api) };
}

function namesIn({ document }: Api): Set<string> {
  const names = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const name of Object.keys((node as Schema).properties ?? {})) names.add(name);
    for (const inner of Object.values(node)) walk(inner);
  };
  walk(document);
  return names;
}

/** Fields of plain objects that the document does not know. In unions and maps, a name of its own is no news. */
function unknownFields(api: Api, schema: Schema, value: unknown, place: string): string[] {
  const { properties, items, oneOf, anyOf, additionalProperties } = api.resolve<Schema>(schema);
  if (oneOf || anyOf) return [];
  if (Array.isArray(value)) {
    return items ? [...new Set(value.flatMap((item) => unknownFields(api, items, item, `${place}/*`)))] : [];
  }
  if (typeof value !== 'object' || value === null || !properties || additionalProperties) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const field = properties[name];
    return field ? unknownFields(api, field, inner, `${place}/${name}`) : [`${place}/${shown(name)}`];
  });
}

/** A name that a program would give a field. Others can be of people: a map by email address, by id or by what a team typed. */
function shown(name: string): string {
  return /^(?![a-z]{3}_)[A-Za-z_]\w{0,39}$/.test(name) ? name : '*';
}
