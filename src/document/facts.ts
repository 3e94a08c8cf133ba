import type { Api, Operation } from './api.ts';
import type { Content, Schema } from './document.ts';

/** What a document says about one value: a parameter, or a field of a body or of a response. */
export interface Fact {
  types: Set<string>;
  /** The values that are listed; `undefined` if any value of the type is allowed. */
  values?: Set<string>;
  required: boolean;
  limits: Record<string, unknown>;
  /** Whether a pattern describes a text completely, so that its length need not be mentioned. */
  hasPattern: boolean;
}

/** What a document says about one operation, by place: `query limit`, `body body.name`, `response campaigns[]._id`. */
export interface OperationFacts {
  /** Method and path, such as `GET /campaigns/{campaignId}`. */
  route: string;
  statuses: Set<string>;
  places: Map<string, Fact>;
}

const LIMITS = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'];
/** Deep enough for every response of lemlist; schemas that contain themselves end here. */
const MAX_DEPTH = 8;

export function factsOf(api: Api): Map<string, OperationFacts> {
  const facts = new Map<string, OperationFacts>();
  for (const operation of api.operations) {
    const key = routeKey(operation);
    // A document may list one route twice, with another name for a parameter of the path. What both say adds up.
    const known = facts.get(key) ?? {
      route: `${operation.method} ${operation.path}`,
      statuses: new Set(),
      places: new Map(),
    };
    addOperation(api, operation, known);
    facts.set(key, known);
  }
  return facts;
}

/** Documents name the parameters of a path differently. */
function routeKey({ method, path }: Operation): string {
  return `${method} ${path.replaceAll(/\{[^}]*\}/g, '{}').replace(/\/$/, '')}`;
}

function addOperation(api: Api, operation: Operation, { statuses, places }: OperationFacts): void {
  for (const { name, in: where, schema, required = false } of operation.parameters) {
    if (where === 'query') collect(api, schema ?? {}, `query ${name}`, required, places, 0);
  }
  const { body, responses } = operation;
  if (body) collectContent(api, body.content, 'body', places);
  for (const [status, { content }] of Object.entries(responses)) {
    if (status.startsWith('2') && content) collectContent(api, content, 'response', places);
    if (/^\d+$/.test(status)) statuses.add(status);
  }
}

function collectContent(api: Api, content: Content, place: string, places: Map<string, Fact>): void {
  for (const [type, { schema = {} }] of Object.entries(content)) {
    if (/json|form/.test(type)) collect(api, schema, place, true, places, 0);
  }
}

/** Notes what a schema says about a place and the places inside. The members of a union add up. */
function collect(
  api: Api,
  reference: Schema,
  place: string,
  required: boolean,
  places: Map<string, Fact>,
  depth: number,
  /** The fields that every member of the enclosing union requires. `undefined` without a union. */
  requiredByAll?: ReadonlySet<string>,
): void {
  const schema = api.resolve<Schema>(reference);
  note(schema, place, required, places);
  if (depth >= MAX_DEPTH) return;
  const members = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  const common = requiredByEach(members.map((member) => api.resolve<Schema>(member)));
  for (const member of members) collect(api, member, place, required, places, depth + 1, common);
  for (const member of schema.allOf ?? []) collect(api, member, place, required, places, depth + 1, requiredByAll);
  if (schema.items) collect(api, schema.items, `${place}[]`, false, places, depth + 1);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const separator = /^(body|response)$/.test(place) ? ' ' : '.';
    const isRequired = schema.required?.includes(name) === true && requiredByAll?.has(name) !== false;
    collect(api, property, `${place}${separator}${name}`, isRequired, places, depth + 1);
  }
}

function requiredByEach([first, ...others]: Schema[]): Set<string> {
  return new Set(first?.required?.filter((name) => others.every(({ required }) => required?.includes(name))));
}

function note(schema: Schema, place: string, required: boolean, places: Map<string, Fact>): void {
  const known = places.get(place);
  const fact: Fact = known ?? { types: new Set(), required, limits: {}, hasPattern: false };
  for (const type of [schema.type ?? []].flat()) fact.types.add(type === 'integer' ? 'number' : type);
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (values) fact.values = new Set([...(fact.values ?? []), ...values.map(String)]);
  // A field that one member of a union may leave out can be left out.
  fact.required &&= required;
  fact.hasPattern ||= schema.pattern !== undefined;
  for (const limit of LIMITS) if (schema[limit] !== undefined) fact.limits[limit] = schema[limit];
  places.set(place, fact);
}
