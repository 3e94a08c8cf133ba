import type { Rolldown } from 'tsdown';
import { isEmpty, isReadByState, outline, reachable, withoutChecks } from './outline-schemas.ts';
import { shareResponses } from './share-responses.ts';

type Json = unknown;
type JsonObject = Record<string, Json>;

/** Keys that people read and the mock does not. */
const FOR_READERS = new Set([
  'summary',
  'description',
  'title',
  'tags',
  'externalDocs',
  'x-provenance',
  'x-pattern-words',
  'x-condition-key',
  'x-enumDescriptions',
  'x-sources',
  'x-status-advice',
  'x-rate-limit',
  'x-list-form',
  'x-enum-open',
  'x-date',
  'jsonSchemaDialect',
]);
/** Keys whose values are data and no part of the document's structure. */
const DATA = new Set(['value', 'example', 'enum', 'default', 'required']);

/**
 * The document without what the mock never reads: words for readers, the schemas of responses, which its examples fit already, and
 * most of the schemas of bodies, which the validators know. The sentence of a rule under `not` stays: the mock refuses with it.
 */
export function slimDocument(document: JsonObject, { keepsAdvice = false } = {}): JsonObject {
  const { webhooks: _webhooks, servers: _servers, ...rest } = document;
  const slim = withoutWords(rest, keepsAdvice) as JsonObject & {
    components: JsonObject;
    paths: JsonObject;
    info: JsonObject;
  };
  slim.info = { version: (document.info as JsonObject).version };
  // The headers of responses are the same for all of them.
  delete slim.components.headers;
  for (const response of responsesOf(slim)) {
    delete response.headers;
    for (const media of mediaOf(response)) delete media.schema;
  }
  // Ids of the path come back in responses. What else a parameter could be is for readers, and for the programs that handle errors.
  if (!keepsAdvice) {
    for (const parameter of parametersOf(slim)) {
      // Text in the path stays text.
      if (parameter.in === 'path') parameter.schema = {};
      else delete parameter.example;
      if (parameter.schema) parameter.schema = withoutChecks(parameter.schema as JsonObject);
    }
    for (const operation of operationsOf(slim.paths)) dropIdleExamples(operation);
  }
  const schemas = slim.components.schemas as Record<string, JsonObject>;
  const outlines = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, outline(schemas, schema, name)]),
  );
  for (const media of bodiesOf(slim.paths)) if (isEmpty(outlines, media.schema as JsonObject)) delete media.schema;
  // Text of a parameter becomes what its schema asks for.
  const ofParameters = reachable(schemas, parametersOf(slim));
  const ofBodies = reachable(outlines, bodiesOf(slim.paths));
  slim.components.schemas = Object.fromEntries(
    Object.entries(schemas).flatMap(([name, schema]) => {
      if (ofParameters.has(name)) return [[name, keepsAdvice ? schema : withoutChecks(schema)]];
      return ofBodies.has(name) || isReadByState(name) ? [[name, outlines[name]]] : [];
    }),
  );
  slim['x-common-responses'] = shareResponses(operationsOf(slim.paths));
  return slim;
}

/** Puts the slim document in the place of the whole one. */
export const slimDocumentPlugin: Rolldown.Plugin = {
  name: 'slim-document',
  transform: {
    filter: { id: /\/generated\/openapi\.json$/ },
    handler: (code) => {
      const text = JSON.stringify(slimDocument(JSON.parse(code) as JsonObject));
      // A text is parsed faster than an object of this size is compiled.
      return { code: `export default JSON.parse(${JSON.stringify(text)});`, moduleType: 'js' };
    },
  },
};

function withoutWords(value: Json, keepsAdvice: boolean, key = '', parent = ''): Json {
  if (DATA.has(key) && parent !== 'properties') return value;
  if (Array.isArray(value)) return value.map((item) => withoutWords(item, keepsAdvice, '', key));
  if (typeof value !== 'object' || value === null) return value;
  // The keys of `properties` and of `examples` are names, whatever they are called.
  const isOfNames = key === 'properties' || key === 'examples';
  const kept = Object.entries(value).filter(
    ([name, inner]) =>
      isOfNames ||
      !FOR_READERS.has(name) ||
      (key === 'not' && typeof inner === 'string') ||
      (keepsAdvice && (name === 'x-status-advice' || (parent === 'examples' && name === 'description'))),
  );
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutWords(inner, keepsAdvice, name, key)]));
}

/** The example of a request chooses among the examples of a success, if there are several. */
function dropIdleExamples({ requestBody, responses }: JsonObject): void {
  const successes = Object.entries(responses as JsonObject).filter(([status]) => status.startsWith('2'));
  const names = successes.flatMap(([, response]) =>
    mediaOf(response).flatMap(({ examples = {} }) => Object.keys(examples as object)),
  );
  if (names.length < 2) for (const media of mediaOf(requestBody)) delete media.examples;
}

/** The media types of a body or of a response. */
function mediaOf(owner: Json): JsonObject[] {
  return Object.values(((owner as JsonObject | undefined)?.content ?? {}) as JsonObject) as JsonObject[];
}

/** Every response of every operation, and the shared ones. */
function responsesOf({ components, paths }: { components: JsonObject; paths: JsonObject }): JsonObject[] {
  const own = operationsOf(paths).flatMap(({ responses = {} }) => Object.values(responses as JsonObject));
  return [...own, ...Object.values(components.responses as JsonObject)] as JsonObject[];
}

/** Every parameter of every operation, of every path, and the shared ones. */
function parametersOf({ components, paths }: { components: JsonObject; paths: JsonObject }): JsonObject[] {
  const owners = [...Object.values(paths), ...operationsOf(paths)] as { parameters?: JsonObject[] }[];
  return [
    ...owners.flatMap(({ parameters = [] }) => parameters),
    ...Object.values(components.parameters as JsonObject),
  ] as JsonObject[];
}

/** The body of every operation that has one, in each of its media types. */
function bodiesOf(paths: JsonObject): JsonObject[] {
  return operationsOf(paths).flatMap(({ requestBody }) => mediaOf(requestBody));
}

function operationsOf(paths: JsonObject): JsonObject[] {
  const members = Object.values(paths).flatMap((item) => Object.values(item as JsonObject)) as JsonObject[];
  // Beside its operations, a path has the parameters of all of them.
  return members.filter(({ operationId }) => operationId !== undefined);
}
