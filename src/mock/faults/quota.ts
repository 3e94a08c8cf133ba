import type { Operation } from '../../document/api.ts';
import { requestExamples } from '../../document/examples.ts';
import type { ValidRequest } from '../request/request.ts';
import { documentedError } from '../response/documented-error.ts';
import type { MockResponse } from '../response/response.ts';

/** The name that the document gives to the refusal of a request whose quota is used up. */
const REFUSAL = 'quota';

/** What lemlist grants in a number that waiting does not renew: agents that watch, exports of the database. */
export interface Quota {
  /** Uses one up; the documented refusal once there is none left, and `undefined` before, and for what needs no quota. */
  use(request: ValidRequest): MockResponse | undefined;
  reset(): void;
}

/** Each operation that documents a quota may succeed `quota` times. Without a number, nothing is counted. */
export function createQuota(quota: number | undefined): Quota {
  const used = new Map<string, number>();
  return {
    use(request) {
      const { operation } = request;
      const status = quota === undefined ? undefined : statusOfRefusal(operation);
      if (status === undefined || quota === undefined || isIdle(request)) return undefined;
      const before = used.get(operation.id) ?? 0;
      if (before >= quota) return documentedError(operation, status, REFUSAL);
      used.set(operation.id, before + 1);
      return undefined;
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

/** Another name or a pause uses up nothing, nor does a draft: where a body can say `activate`, only its true does. */
function isIdle({ operation, params }: ValidRequest): boolean {
  const examples = Object.values(requestExamples(operation));
  const hasSwitch = examples.some(({ value }) => typeof value === 'object' && value !== null && SWITCH in value);
  return hasSwitch && (params.body as { [SWITCH]?: unknown } | undefined)?.[SWITCH] !== true;
}

const SWITCH = 'activate';
