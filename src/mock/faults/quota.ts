import type { Api, Operation } from '../../document/api.ts';
import type { Schema } from '../../document/document.ts';
import { unionOf } from '../../document/unions.ts';
import type { ValidRequest } from '../request/request.ts';
import { documentedError } from '../response/documented-error.ts';
import type { MockResponse } from '../response/response.ts';

/** Name of the documented error example of a quota that is used up. */
const REFUSAL = 'quota';

/** A quota that does not renew with time: agents that watch, exports of the database. */
export interface Quota {
  /** The documented refusal if the quota is used up; otherwise, and for a request without a quota, `undefined`. */
  refuse(request: ValidRequest): MockResponse | undefined;
  /** Counts a request that succeeded. Returns its response. */
  count(request: ValidRequest, response: MockResponse): MockResponse;
  reset(): void;
}

/** Each operation that documents a quota may succeed `quota` times. Without a number, nothing is counted. */
export function createQuota(quota: number | undefined, loadApi: () => Api): Quota {
  const used = new Map<string, number>();
  const usedBy = ({ operation }: ValidRequest): number => used.get(operation.id) ?? 0;
  return {
    refuse(request) {
      const { operation } = request;
      if (quota === undefined || usedBy(request) < quota) return undefined;
      const status = statusOfRefusal(operation);
      return status === undefined || isIdle(loadApi(), request)
        ? undefined
        : documentedError(operation, status, REFUSAL);
    },
    count(request, response) {
      const { operation } = request;
      if (quota === undefined || response.status < 200 || response.status > 299) return response;
      if (statusOfRefusal(operation) !== undefined && !isIdle(loadApi(), request))
        used.set(operation.id, usedBy(request) + 1);
      return response;
    },
    reset: () => used.clear(),
  };
}

function statusOfRefusal({ responses }: Operation): number | undefined {
  const found = Object.entries(responses).find(([, { content = {} }]) =>
    Object.values(content).some(({ examples = {} }) => REFUSAL in examples),
  );
  return found && Number(found[0]);
}

/** Whether a request leaves the quota alone: of an operation with the field `activate`, only a request with `activate: true` counts. */
function isIdle(api: Api, { operation, params }: ValidRequest): boolean {
  const [{ schema = {} } = {}] = Object.values(operation.body?.content ?? {});
  const variants = unionOf(api, schema)?.variants.map((variant) => variant.schema) ?? [api.resolve<Schema>(schema)];
  const hasSwitch = variants.some(({ properties = {} }) => SWITCH in properties);
  return hasSwitch && (params.body as { [SWITCH]?: unknown } | undefined)?.[SWITCH] !== true;
}

const SWITCH = 'activate';
