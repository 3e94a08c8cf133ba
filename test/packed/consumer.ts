// An application. It is compiled against the packed types, with its imports pointing at the package.
import { preflight } from '../../src/client/preflight/index.ts';
import {
  CONDITION_KEYS,
  type ConditionKey,
  isApiError,
  isTooManyRequestsError,
  Lemlist,
  type LemlistOptions,
  type Middleware,
  STEP_TYPES,
  type Step,
  type StepType,
  type StepUpdate,
} from '../../src/index.ts';

const trace: Middleware = async (request, next, { operationId, attempt }) => {
  const response = await next(request);
  console.log(operationId.toUpperCase(), attempt.toFixed(), response.status);
  return response;
};
const options: LemlistOptions = {
  apiKey: 'key',
  timeout: 1000,
  fetch: globalThis.fetch,
  middleware: [trace],
  preflight,
};
const lemlist = new Lemlist(options);
const path = { sequenceId: 'seq_1', stepId: 'stp_1' };

export const types: readonly StepType[] = STEP_TYPES;
export const keys: readonly ConditionKey[] = CONDITION_KEYS;
export const update: StepUpdate = { type: 'email', subject: 'Hello', delay: 2 };

export async function rename(subject: string, signal: AbortSignal): Promise<Step> {
  const { data, response } = await lemlist.sequences.updateStep.withResponse({ ...path, body: update }, { signal });
  console.log(response.headers.get('x-ratelimit-remaining'));
  return data.type === 'email' && data.subject === subject
    ? data
    : lemlist.sequences.updateStep({ ...path, body: update });
}

export async function names(): Promise<string[]> {
  const found: string[] = [];
  for await (const { _id, name = _id } of lemlist.campaigns.listAll()) found.push(name);
  const { data } = await lemlist.http.GET('/campaigns/{campaignId}', { params: { path: { campaignId: 'cam_1' } } });
  return data ? [...found, data._id] : found;
}

export function explain(error: unknown): string {
  if (isApiError(error, 'sequences.updateStep') && error.status === 404) return error.body.toString();
  return isTooManyRequestsError(error) ? error.operationId : '';
}

// If packing lost the types, none of these would be an error.
export function refused(): void {
  // @ts-expect-error A field of another step type.
  lemlist.sequences.updateStep({ ...path, body: { type: 'sms', subject: 'Hello' } });
  // @ts-expect-error A path parameter is missing.
  lemlist.sequences.updateStep({ sequenceId: 'seq_1', body: { type: 'sms' } });
  // @ts-expect-error A value that is not in the list.
  lemlist.sequences.updateStep({ ...path, body: { type: 'fax' } });
  // @ts-expect-error A misspelt option.
  new Lemlist({ apikey: 'key' });
  // @ts-expect-error A misspelt method.
  lemlist.sequences.updateSteps;
  // @ts-expect-error A path that the API does not have.
  lemlist.http.GET('/campaign');
}
