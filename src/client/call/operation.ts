/** How the items of a list are spread over responses; `openapi/README.md` explains `x-pagination`, which this mirrors. */
export interface PaginationRule {
  readonly in: 'query' | 'body';
  readonly advance: 'page' | 'offset' | 'none';
  readonly parameter?: string;
  readonly first?: number;
  readonly size?: string;
  /** Items per response, unless the parameter named by `size` says otherwise. */
  readonly defaultSize?: number;
  /** Set if there is one response only: the most items it can have. */
  readonly maxSize?: number;
  readonly items: string;
  readonly lastPage?: string;
  readonly total?: string;
  readonly excludes?: readonly string[];
}

/** How to see whether work has ended; `openapi/README.md` explains `x-polling`, which this mirrors. */
export interface PollingRule {
  readonly method: string;
  readonly status: string;
  readonly done: readonly string[];
  readonly failed?: readonly string[];
}

/** How a 429 says that a quota is used up: the documented error example `quota`. */
export interface QuotaRule {
  /** The code of the error, or its text if it has no code. */
  readonly says: string;
  /** What to do about it. */
  readonly advice: string;
}

/** What the client knows about an operation at run time. */
export interface OperationRow {
  /** Such as `sequences.updateStep`. Messages and log lines name an operation by it, by method and path template, never by URL. */
  readonly id: string;
  readonly method: string;
  /** Path template, such as `/sequences/{sequenceId}/steps/{stepId}`. */
  readonly path: string;
  /** Whether sending the request twice leaves the same state as sending it once. Only then is it retried after a failure. */
  readonly idempotent: boolean;
  /** Query parameters with a single possible value, which the client adds. */
  readonly fixed?: Readonly<Record<string, unknown>>;
  /** Names of the other query parameters. `+` behind a name: a list is sent as JSON; `*`: as one parameter per item; else between commas. */
  readonly query?: string;
  /** Set if the response is not a JSON object or array. `any` means JSON or text. */
  readonly returns?: 'text' | 'nothing' | 'any';
  /** Whether the operation must or may have a body; absent if it takes none. */
  readonly body?: 'required' | 'optional';
  /** Set if the body is a form instead of JSON. */
  readonly multipart?: true;
  /** Name of the parameter whose keys are query parameters that the team chose. */
  readonly freeForm?: string;
  readonly pagination?: PaginationRule;
  readonly polling?: PollingRule;
  readonly quota?: QuotaRule;
  /** Set if it is deprecated: ids of the operations that replace it. */
  readonly replacedBy?: readonly string[];
}

/** Whether a parameter belongs in the path. `body` is the body; every other parameter belongs in the query. */
export function isInPath({ path }: Pick<OperationRow, 'path'>, parameter: string): boolean {
  return path.includes(`{${parameter}}`);
}

/** How a message names an operation: method and path template. */
export function routeOf({ method, path }: OperationRow): string {
  return `${method} ${path}`;
}
