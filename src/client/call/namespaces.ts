import { type Namespaces, OPERATIONS } from '../../../generated/api.ts';
import type { Call } from './answer.ts';
import type { RequestOptions, WithResponse } from './method.ts';
import { pages } from './pages.ts';

/** Performs an operation: parameters in, result and response out. */
export type Perform = (call: Call, params: object, options: RequestOptions) => Promise<WithResponse<unknown>>;

/** The methods of the client, `<namespace>.<verb>`, made from the operation table. */
export function createNamespaces(perform: Perform): Namespaces {
  const namespaces: Record<string, Record<string, unknown>> = {};
  for (const [id, row] of Object.entries(OPERATIONS)) {
    const [namespace, verb] = id.split('.') as [string, string];
    const call: Call = { ...row, id };
    namespaces[namespace] ??= {};
    namespaces[namespace][verb] = createMethod(call, perform);
    if (call.pagination) namespaces[namespace][`${verb}All`] = createPagedMethod(call, perform);
  }
  return namespaces as unknown as Namespaces;
}

function createMethod(call: Call, perform: Perform): unknown {
  const withResponse = async (params: object = {}, options: RequestOptions = {}): Promise<WithResponse<unknown>> =>
    perform(call, params, options);
  const method = async (params?: object, options?: RequestOptions): Promise<unknown> =>
    (await withResponse(params, options)).data;
  return Object.assign(method, { withResponse });
}

function createPagedMethod(call: Call, perform: Perform): unknown {
  return (params: object = {}, options: RequestOptions = {}) =>
    pages(call, params as Record<string, unknown>, (page) => perform(call, page, options));
}
