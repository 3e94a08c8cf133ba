import type { Content, Document, Parameter, Reference, RequestBody, Response, Schema } from './document.ts';
import type { OperationObject, PaginationObject, PollingObject, WithoutVersion } from './OperationObject.ts';

/** An API as its OpenAPI document describes it, read once by `readApi` and passed to every room that asks about the API. */
export interface Api {
  /** The document itself, for those who copy or search it as a whole. */
  readonly document: Document;
  readonly version: string;
  /** Every operation, in the order of the document. */
  readonly operations: readonly Operation[];
  /** The operations by namespace, in the order of the document. */
  readonly namespaces: readonly Namespace[];
  /** The requests that the API sends to webhooks. */
  readonly webhooks: readonly Webhook[];
  /**
   * The operation with this id, such as `sequences.updateStep`.
   * @throws {Error} if the document has no such operation
   */
  operation(id: string): Operation;
  /**
   * The named schema, with a reference followed.
   * @throws {Error} if the document has no such schema
   */
  schema(name: string): Schema;
  /**
   * Follows a `$ref`, or a chain of them; any other value is returned unchanged.
   * @throws {Error} if a reference leads nowhere
   */
  resolve<T>(value: T | Reference): T;
}

/** One operation with everything that the document says about it, references resolved. */
export interface Operation {
  /** Namespace and name of the client's method, such as `sequences.updateStep`. */
  readonly id: string;
  readonly namespace: string;
  /** In upper case. */
  readonly method: string;
  /** Path template, such as `/sequences/{sequenceId}/steps/{stepId}`. */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  /** Ids of the operations that replace it, if it is deprecated. */
  readonly replacedBy?: readonly string[];
  /** How sure we are that lemlist works like this, as in `x-provenance`. */
  readonly provenance?: string;
  /** Whether sending it twice leaves the same state as sending it once: what `x-idempotent` says, or else the method. */
  readonly idempotent: boolean;
  readonly pagination?: Pagination;
  /** Names of parameters of which a request needs at least one; a boolean counts when it is true. */
  readonly requireAny?: readonly string[];
  /** The older response that lemlist sends where the parameter `version` is left out. */
  readonly withoutVersion?: WithoutVersion;
  /** How to see whether the work that it reports on has ended. */
  readonly polling?: PollingObject;
  /** Those of the path item first. */
  readonly parameters: readonly Parameter[];
  readonly body?: RequestBody & { required: boolean };
  /** By status code. */
  readonly responses: Readonly<Record<string, Response>>;
  /** The operation as the document writes it, with its references. */
  readonly source: OperationObject;
}

/** How a list is spread over several responses. */
export interface Pagination extends PaginationObject {
  /** Items per response if the request does not set `size`. */
  defaultSize?: number;
  /** The most items of the only response of a list. */
  maxSize?: number;
}

/** The operations that share the first part of their ids. */
export interface Namespace {
  readonly name: string;
  /** For readers, such as `Email accounts`. */
  readonly title: string;
  readonly description: string;
  readonly operations: readonly Operation[];
}

export interface Webhook {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly content: Content;
}
