import type { Operation } from '../../document/api.ts';
import type { Query, ValidRequest } from '../request/request.ts';
import type { MockFault } from '../response/response.ts';
import type { Trap } from './trap.ts';

/** lemlist sorts in ascending order by every value of `sortOrder` but `desc`, such as `DESC` or `-1`. */
export function sortAscending(request: ValidRequest, faults: readonly MockFault[]): Trap | undefined {
  if (!faults.every(({ in: part, path }) => part === 'query' && path === '/sortOrder')) return undefined;
  return {
    request: { ...request, params: { ...request.params, sortOrder: 'asc' } },
    note: 'lemlist reads every sortOrder but desc as asc; send asc or desc',
  };
}

/** A note on a `sortOrder` whose `sortBy` is missing; `undefined` for every other request. */
export function unsortedNote({ parameters }: Operation, query: Query): string | undefined {
  if (query.sortOrder === undefined || query.sortBy !== undefined) return undefined;
  const sortBy = parameters.find(({ name }) => name === 'sortBy');
  if (sortBy === undefined || sortBy.schema.default !== undefined) return undefined;
  return 'it is not known whether lemlist obeys sortOrder without sortBy; send both';
}
