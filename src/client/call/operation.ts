/** How the items of a list are spread over answers; `openapi/README.md` explains `x-pagination`, which this mirrors. */
export interface PaginationRule {
  readonly in: 'query' | 'body';
  readonly advance: 'page' | 'offset' | 'none';
  readonly parameter?: string;
  readonly first?: number;
  readonly size?: string;
  /** Items per answer unless `size` says otherwise. */
  readonly defaultSize?: number;
  readonly items: string;
  readonly lastPage?: string;
  readonly total?: string;
  readonly excludes?: readonly string[];
}

/** What the client knows of an operation at run time. */
export interface OperationRow {
  readonly method: string;
  /** Path template, such as `/sequences/{sequenceId}/steps/{stepId}`. */
  readonly path: string;
  /** Whether sending it twice leaves the same state as sending it once. */
  readonly idempotent: boolean;
  /** Query parameters that have one possible value. */
  readonly fixed?: Readonly<Record<string, unknown>>;
  /** Set where the answer is no JSON object or array; `any` is JSON or text as it comes. */
  readonly returns?: 'text' | 'nothing' | 'any';
  /** Set where the body is a form and not JSON. */
  readonly multipart?: true;
  /** Name of the parameter whose keys are query parameters of the team's own choice. */
  readonly freeForm?: string;
  readonly pagination?: PaginationRule;
}
