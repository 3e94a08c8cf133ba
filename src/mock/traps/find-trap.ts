import type { ValidRequest } from '../request/request.ts';
import type { FindFaults } from '../request/validate.ts';
import type { MockFault } from '../response/response.ts';
import { sortAscending } from './sort-order.ts';
import type { Trap } from './trap.ts';
import { writeVariables } from './variables-as-text.ts';

/** The `action` that stands for a deletion that lemlist treats as an unsubscription. */
export const KEEP = 'keep';

/** How lemlist understands an invalid request; `undefined` if it refuses the request. */
export function findTrap(
  request: ValidRequest,
  faults: readonly MockFault[],
  findFaults: FindFaults,
): Trap | undefined {
  return faults.length === 0
    ? undefined
    : (cutPage(request, faults) ??
        sortAscending(request, faults) ??
        keepLead(request, faults) ??
        limitHook(request, faults) ??
        writeVariables(request, faults) ??
        renameRecord(request, faults, findFaults));
}

/** lemlist shortens a page that is too long. Programs that ask for more work, and no refusal was observed. */
function cutPage(request: ValidRequest, faults: readonly MockFault[]): Trap | undefined {
  const { operation, params } = request;
  const size = operation.pagination?.size;
  const isTooMuch = ({ in: part, path, rule }: MockFault): boolean =>
    part === 'query' && path === `/${size}` && rule === 'maximum';
  if (size === undefined || !faults.every(isTooMuch)) return undefined;
  const maximum = operation.parameters.find(({ name }) => name === size)?.schema.maximum;
  if (maximum === undefined) return undefined;
  return {
    request: { ...request, params: { ...params, [size]: maximum } },
    note: `lemlist returns at most ${maximum} per page, whatever ${size} says; send ${maximum} at most and read all pages`,
  };
}

/** Without `action`, lemlist keeps the lead and unsubscribes the person permanently. Recorded three times. */
function keepLead(request: ValidRequest, faults: readonly MockFault[]): Trap | undefined {
  if (request.operation.id !== 'leads.delete' || !faults.every(({ path }) => path === '/action')) return undefined;
  return {
    request: { ...request, params: { ...request.params, action: KEEP } },
    note: 'without action=remove, lemlist keeps the lead and unsubscribes the person permanently; send action=remove to delete the lead',
  };
}

/** Fields of a new webhook that older documentation, and programs in use, have in the body. */
const HOOK_LIMITS = ['campaignId', 'isFirst'];

/** It is not known whether lemlist still reads them there. Without them, the webhook would get the events of every campaign. */
function limitHook(request: ValidRequest, faults: readonly MockFault[]): Trap | undefined {
  if (request.operation.id !== 'webhooks.create') return undefined;
  const { body, ...params } = request.params as { body?: Record<string, unknown> };
  const isMisplaced = ({ in: part, path }: MockFault): boolean =>
    part === 'body' && HOOK_LIMITS.some((name) => path === `/${name}`);
  if (!body || !faults.every(isMisplaced)) return undefined;
  const { campaignId, isFirst, ...hook } = body;
  return {
    request: {
      ...request,
      params: { ...params, ...(campaignId ? { campaignId } : {}), ...(isFirst ? { isFirst } : {}), body: hook },
    },
    note: 'it is not known whether lemlist still reads campaignId and isFirst in the body; send them in the query',
  };
}

/** lemlist still takes `recordId` under its former name, and prefers it where both are sent. */
function renameRecord(request: ValidRequest, faults: readonly MockFault[], findFaults: FindFaults): Trap | undefined {
  if (request.operation.id !== 'tasks.create' || !faults.every(({ in: part }) => part === 'body')) return undefined;
  const { body, ...params } = request.params as { body?: Record<string, unknown> };
  const { leadId: recordId, ...task } = body ?? {};
  if (recordId === undefined) return undefined;
  const renamed = { ...params, body: { ...task, recordId } };
  if (findFaults(request.operation, renamed).length > 0) return undefined;
  return {
    request: { ...request, params: renamed },
    note: 'leadId is the deprecated name of recordId; send recordId',
  };
}
