import type { ValidRequest } from '../request/request.ts';
import type { MockFault } from '../response/response.ts';

/** The `action` of a deletion that lemlist takes for an unsubscribe. */
export const KEEP = 'keep';

/** A request that the document refuses and lemlist serves, otherwise than its sender may expect. */
export interface Trap {
  /** The request as lemlist takes it. */
  request: ValidRequest;
  /** What lemlist did, and what to send instead. */
  note: string;
}

/** What lemlist makes of a wrong request; `undefined` where it refuses it. */
export function findTrap(request: ValidRequest, faults: readonly MockFault[]): Trap | undefined {
  return faults.length === 0
    ? undefined
    : (cutPage(request, faults) ?? keepLead(request, faults) ?? limitHook(request, faults));
}

/** Lists are cut to their longest page. Programs that ask for more work on lemlist, and nobody has seen a refusal. */
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

/** Without `action`, lemlist keeps the lead and unsubscribes the person for good. It was recorded three times. */
function keepLead(request: ValidRequest, faults: readonly MockFault[]): Trap | undefined {
  if (request.operation.id !== 'leads.delete' || !faults.every(({ path }) => path === '/action')) return undefined;
  return {
    request: { ...request, params: { ...request.params, action: KEEP } },
    note: 'without action=remove, lemlist keeps the lead and unsubscribes the person for good; send action=remove to delete the lead',
  };
}

/** Fields of a new webhook that older documentation, and programs in use, have in the body. */
const HOOK_LIMITS = ['campaignId', 'isFirst'];

/** It is not known whether lemlist still reads them there. Without them, the webhook would get the events of every campaign. */
function limitHook(request: ValidRequest, faults: readonly MockFault[]): Trap | undefined {
  const { body, ...params } = request.params as { body?: Record<string, unknown> };
  const isMisplaced = ({ in: part, path }: MockFault): boolean =>
    part === 'body' && HOOK_LIMITS.some((name) => path === `/${name}`);
  if (request.operation.id !== 'webhooks.create' || !body || !faults.every(isMisplaced)) return undefined;
  const { campaignId, isFirst, ...hook } = body;
  return {
    request: {
      ...request,
      params: { ...params, ...(campaignId ? { campaignId } : {}), ...(isFirst ? { isFirst } : {}), body: hook },
    },
    note: 'it is not known whether lemlist still reads campaignId and isFirst in the body; send them in the query',
  };
}
