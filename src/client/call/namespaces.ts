import type { Namespaces } from '../../../generated/api.ts';
import type { RequestOptions } from '../options/RequestOptions.ts';
import type { WithResponse } from './method.ts';
import type { Call } from './operation.ts';
import { pages } from './pages.ts';
import type { Pipeline } from './pipeline-type.ts';

/** The methods of the client, `<namespace>.<verb>`, made from the operation table. */
export function createNamespaces(calls: readonly Call[], { perform }: Pipeline): Namespaces {
  const namespaces: Record<string, Record<string, unknown>> = {};
  for (const call of calls) {
    const [namespace, verb] = call.id.split('.') as [string, string];
    namespaces[namespace] ??= {};
    namespaces[namespace][verb] = createMethod(call, perform);
    if (call.pagination) namespaces[namespace][`${verb}All`] = createPagedMethod(call, perform);
  }
  return namespaces as unknown as Namespaces;
}

function createMethod(call: Call, perform: Pipeline['perform']): unknown {
  const withResponse = async (params: object = {}, options: RequestOptions = {}): Promise<WithResponse<unknown>> =>
    perform(call, params, options);
  const method = async (params?: object, options?: RequestOptions): Promise<unknown> =>
    (await withResponse(params, options)).data;
  return Object.assign(method, { withResponse });
}

function createPagedMethod(call: Call, perform: Pipeline['perform']): unknown {
  return (params: object = {}, options: RequestOptions = {}) =>
    pages(call, params as Record<string, unknown>, (page) => perform(call, page, options));
}
