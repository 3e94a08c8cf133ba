import type { ValidRequest } from '../request/request.ts';
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
