import type { Parameter, Reference, RequestBody, Response } from './document.ts';

/** The extension `x-pagination`; `openapi/README.md` explains its fields. */
export interface PaginationObject {
  in: 'query' | 'body';
  advance: 'page' | 'offset' | 'none';
  parameter?: string;
  first?: number;
  size?: string;
  items: string;
  lastPage?: string;
  total?: string;
  excludes?: readonly string[];
}

/** The extension `x-polling`; `openapi/README.md` explains its fields. */
export interface PollingObject {
  method: string;
  status: string;
  done: readonly string[];
  failed?: readonly string[];
}

/** The extension `x-without-version`; `openapi/README.md` explains its fields. */
export interface WithoutVersion {
  description: string;
  value: string;
  spread?: string;
  omit?: string;
}

/** An operation as the document writes it. `Operation` of `api.ts` is the same operation with its references resolved. */
export interface OperationObject {
  operationId: string;
  summary: string;
  description?: string;
  tags?: string[];
  deprecated?: boolean;
  parameters?: Array<Parameter | Reference>;
  requestBody?: RequestBody | Reference;
  responses: Record<string, Response | Reference>;
  'x-idempotent'?: boolean;
  'x-pagination'?: PaginationObject;
  'x-polling'?: PollingObject;
  'x-require-any'?: readonly string[];
  /** Ids of the operations that replace it. */
  'x-replaced-by'?: readonly string[];
  'x-without-version'?: WithoutVersion;
  'x-provenance'?: string;
}
