// The OpenAPI 3.1 objects of the bundle, as far as this project reads them: https://spec.openapis.org/oas/v3.1.1

/** A JSON Schema 2020-12 object; only the keywords that somebody reads are named. */
export interface Schema {
  $ref?: string;
  /** In `openapi/`, the name of a schema that stands where it is used; never in the bundle. */
  title?: string;
  type?: string | string[];
  description?: string;
  default?: unknown;
  const?: unknown;
  enum?: unknown[];
  format?: string;
  pattern?: string;
  'x-pattern-words'?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minProperties?: number;
  maxProperties?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  propertyNames?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  not?: Schema;
  if?: Schema;
  then?: Schema;
  else?: Schema;
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  'x-enum-open'?: boolean;
  /** A sentence for each value of `enum`. */
  'x-enumDescriptions'?: Record<string, string>;
  'x-free-form'?: boolean | Schema;
  /** What a caller of the client can pass beside the text that is sent; `arguments.ts` writes it. */
  'x-also'?: 'date' | 'list' | 'json';
  /** Set for a date in a body: a caller of the client can pass a `Date`, which JSON writes as text. */
  'x-date'?: true;
  'x-provenance'?: string;
  /** The key of the condition whose branches test the field. */
  'x-condition-key'?: string;
  /** The default of a field that only some of the objects have: generated clients would write a `default` into all of them. */
  'x-default'?: unknown;
  [keyword: string]: unknown;
}

/** A type and no interface, so that a reference to a schema is a `Schema` too. */
export type Reference = { $ref: string };

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  description?: string;
  deprecated?: boolean;
  example?: unknown;
  schema: Schema;
  'x-date'?: true;
  'x-list-form'?: 'comma' | 'json';
}

export interface Example {
  summary?: string;
  description?: string;
  value: unknown;
}

/** Schema and examples by media type. */
export interface Content {
  [mediaType: string]: { schema?: Schema; examples?: Record<string, Example> };
}

export interface RequestBody {
  required?: boolean;
  description?: string;
  content: Content;
}

interface Header {
  description?: string;
  example?: unknown;
  schema: Schema;
}

export interface Response {
  description: string;
  headers?: Record<string, Header | Reference>;
  content?: Content;
}

/** The operations of a path by method. */
export interface PathItem {
  parameters?: Array<Parameter | Reference>;
  [method: string]: unknown;
}

/** How many requests one key may send in any window of this length. */
export interface RateLimit {
  requests: number;
  windowMs: number;
}

/** A request that the API sends to a receiver of ours. */
interface WebhookObject {
  summary: string;
  description: string;
  requestBody: RequestBody;
}

/** Where something is known from. */
export interface Source {
  /** As written in a badge, in the middle of a sentence. */
  name: string;
  description: string;
  /** `{edition}` is a placeholder for a commit. */
  url?: string;
}

/** The bundled OpenAPI document. */
export interface Document {
  openapi: string;
  info: { title: string; version: string; description?: string };
  /** lemlist's own documentation. */
  externalDocs?: { url: string };
  /** The first is lemlist itself. */
  servers?: Array<{ url: string; description?: string }>;
  tags?: Array<{ name: string; description?: string }>;
  paths: Record<string, PathItem>;
  webhooks?: Record<string, { post: WebhookObject }>;
  'x-rate-limit'?: RateLimit;
  /** The responses that every operation has, by status code and name. Not in the bundle, which says them at each operation. */
  'x-common-responses'?: Record<string, string>;
  /** What each source is, by its name in `x-provenance`. */
  'x-sources'?: Record<string, Source>;
  'x-status-advice'?: Record<string, string>;
  components: { schemas: Record<string, Schema>; [section: string]: Record<string, unknown> };
  [key: string]: unknown;
}
