import type { paths } from '../../../generated/schema.ts';
import type { RequestOptions } from '../options/RequestOptions.ts';

/** HTTP methods that lemlist has, as the document writes them. */
type Verb = 'get' | 'put' | 'post' | 'delete' | 'patch';

/** The paths that have a method. */
export type HttpPath<V extends Verb> = {
  [P in keyof paths]: paths[P] extends Record<V, object> ? P : never;
}[keyof paths];

type OperationAt<P extends keyof paths, V extends Verb> =
  paths[P] extends Record<V, infer Operation> ? Operation : never;

type RequiredKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T];

type WithParams<Operation> = Operation extends { parameters: infer Params }
  ? RequiredKeys<Params> extends never
    ? { params?: Params }
    : { params: Params }
  : unknown;

type WithBody<Operation> = Operation extends { requestBody?: never }
  ? { body?: never }
  : Operation extends { requestBody: { content: infer Content } }
    ? { body: Content[keyof Content] }
    : Operation extends { requestBody?: { content: infer Content } }
      ? { body?: Content[keyof Content] }
      : unknown;

/**
 * What a request takes: `params.path`, `params.query` and `body` of the operation, and the options of any call. Editors show it by
 * its method and path, instead of the whole operation.
 */
export type HttpInit<V extends Verb, P extends HttpPath<V>> = WithParams<OperationAt<P, V>> &
  WithBody<OperationAt<P, V>> &
  RequestOptions;

/** A path that does not exist counts as all paths. It needs no `init`, or the message would be about that and not about the path. */
type InitOf<V extends Verb, P extends HttpPath<V>> =
  HttpPath<V> extends P
    ? [init?: object]
    : RequiredKeys<HttpInit<V, P>> extends never
      ? [init?: HttpInit<V, P>]
      : [init: HttpInit<V, P>];

type Bodies<Responses> = {
  [Status in keyof Responses]: Responses[Status] extends { content: infer Content }
    ? Content[keyof Content]
    : undefined;
};

type Success<Operation> = Operation extends { responses: infer Responses }
  ? Bodies<Responses>[{ [S in keyof Responses]: `${S & number}` extends `2${string}` ? S : never }[keyof Responses]]
  : never;

type Failure<Operation> = Operation extends { responses: infer Responses }
  ? Bodies<Responses>[{ [S in keyof Responses]: `${S & number}` extends `2${string}` ? never : S }[keyof Responses]]
  : never;

/** A response by path: `data` of a success or `error` of a failure. The body of `response` has been read already. */
export type HttpResult<V extends Verb, P extends HttpPath<V>> =
  | { data: Success<OperationAt<P, V>>; error?: never; response: Response }
  | { data?: never; error: Failure<OperationAt<P, V>>; response: Response };

/** Sends a request with one HTTP method. It rejects only if no response arrived or a success cannot be read. */
export type HttpMethod<V extends Verb> = <P extends HttpPath<V>>(
  path: P,
  ...init: InitOf<V, P>
) => Promise<HttpResult<V, P>>;

/** What a middleware of `lemlist.http` is called with. */
export interface HttpMiddlewareContext {
  readonly request: Request;
  /** Path template, such as `/sequences/{sequenceId}/steps/{stepId}`. */
  readonly schemaPath: string;
}

/** Functions around the requests of `lemlist.http` alone. Prefer `middleware` of the client, which wraps every attempt. */
export interface HttpMiddleware {
  // biome-ignore-start lint/suspicious/noConfusingVoidType: a middleware that only looks returns nothing.
  onRequest?(
    context: HttpMiddlewareContext,
  ): Request | Response | undefined | void | Promise<Request | Response | undefined | void>;
  onResponse?(
    context: HttpMiddlewareContext & { response: Response },
  ): Response | undefined | void | Promise<Response | undefined | void>;
  onError?(
    context: HttpMiddlewareContext & { error: unknown },
  ): Response | Error | undefined | void | Promise<Response | Error | undefined | void>;
  // biome-ignore-end lint/suspicious/noConfusingVoidType: see above.
}

/** Requests by path and HTTP method: `http.PATCH('/sequences/{sequenceId}/steps/{stepId}', { params, body })`. */
export interface HttpClient {
  /** Reads by path. An error response is in `error`, and is not thrown. */
  GET: HttpMethod<'get'>;
  /** Sends a PUT by path. An error response is in `error`, and is not thrown. */
  PUT: HttpMethod<'put'>;
  /** Sends a POST by path. An error response is in `error`, and is not thrown. */
  POST: HttpMethod<'post'>;
  /** Deletes by path. An error response is in `error`, and is not thrown. */
  DELETE: HttpMethod<'delete'>;
  /** Sends a PATCH by path. An error response is in `error`, and is not thrown. */
  PATCH: HttpMethod<'patch'>;
  /** Adds a middleware to this layer. */
  use(...middleware: HttpMiddleware[]): void;
  /** Removes a middleware from this layer. */
  eject(...middleware: HttpMiddleware[]): void;
}
