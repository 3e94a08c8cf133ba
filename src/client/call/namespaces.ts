import type { Namespaces } from '../../../generated/api.ts';
import { checkObject } from '../options/checks.ts';
import type { ListOptions, RequestOptions, WaitOptions } from '../options/RequestOptions.ts';
import { ItemList } from './ItemList.ts';
import type { WithResponse } from './method.ts';
import type { OperationRow, PaginationRule } from './operation.ts';
import { type FetchPage, walkPages } from './page-walk.ts';
import type { Pipeline } from './pipeline-type.ts';
import { waitFor } from './wait-for.ts';

/** The methods of the client, `<namespace>.<verb>`, made from the operation table. */
export function createNamespaces(calls: readonly OperationRow[], pipeline: Pipeline): Namespaces {
  const { perform } = pipeline;
  const namespaces: Record<string, Record<string, unknown>> = {};
  for (const call of calls) {
    const [namespace, verb] = call.id.split('.') as [string, string];
    namespaces[namespace] ??= {};
    namespaces[namespace][verb] = createMethod(call, perform);
    if (call.pagination) namespaces[namespace][`${verb}All`] = createPagedMethod(call, perform);
    if (call.polling) namespaces[namespace][call.polling.method] = createWaitMethod(call, pipeline);
  }
  return namespaces as unknown as Namespaces;
}

function createMethod(call: OperationRow, perform: Pipeline['perform']): unknown {
  const withResponse = async (params: object = {}, options: RequestOptions = {}): Promise<WithResponse<unknown>> =>
    perform(call, params, options);
  const method = async (params?: object, options?: RequestOptions): Promise<unknown> =>
    (await withResponse(params, options)).data;
  return Object.assign(method, { withResponse });
}

function createPagedMethod(call: OperationRow, perform: Pipeline['perform']): unknown {
  return (params: object = {}, given: ListOptions = {}) => {
    checkObject('The request options', given);
    const { onListChange = 'error', ...options } = given;
    if (onListChange !== 'error' && onListChange !== 'continue') {
      throw new TypeError("`onListChange` must be 'error' or 'continue'");
    }
    checkObject(`The parameters of ${call.id}All`, params);
    refusePosition(call, params);
    const fetchPage: FetchPage = (page) => perform(call, page, options);
    return new ItemList(
      (onChange) => walkPages(call, params as Record<string, unknown>, fetchPage, onChange),
      onListChange,
    );
  };
}

function createWaitMethod(call: OperationRow, pipeline: Pipeline): unknown {
  return async (params: object = {}, options: WaitOptions = {}) => waitFor(call, params, pipeline, options);
}

/** The walk sets the position itself, and would silently replace the caller's. */
function refusePosition({ id, pagination }: OperationRow, params: object): void {
  const { parameter, in: place, excludes = [] } = pagination as PaginationRule;
  const own = [...(place === 'query' && parameter !== undefined ? [parameter] : []), ...excludes];
  const given = own.find((name) => (params as Record<string, unknown>)[name] !== undefined);
  if (given !== undefined)
    throw new TypeError(`${id}All walks all pages, so \`${given}\` cannot be set; use ${id} for one page`);
}
