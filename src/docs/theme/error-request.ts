import type { Api } from '../../document/api.ts';
import { type ExampleCall, exampleCalls, examplesOfResponse } from '../../document/examples.ts';
import { statusAdviceOf } from '../../document/guidance.ts';
import { errorsOf } from '../../document/results.ts';
import { errorText } from '../parts/error-text.ts';
import { errorSample } from '../samples/error-handling.ts';
import { pathAndQuery, type SampleCall, toSampleCall } from '../samples/sample-call.ts';
import { LEMLIST } from '../samples/target.ts';
import type { WantedError } from './page-mock.ts';
import { type FormRequest, requestTo } from './page-request.ts';

/** A request that the mock responds to with an error, and a program that handles it. */
export interface ErrorCall {
  request: FormRequest;
  program: string;
}

/** The call for an error, or `undefined` if no example has it. */
export function errorCall(api: Api, { operation: id, status, text }: WantedError): ErrorCall | undefined {
  for (const operation of id === undefined ? api.operations : [api.operation(id)]) {
    const found = errorsOf(operation)
      .filter(([each]) => each === status)
      .flatMap(([each, response]) => examplesOfResponse(each, response))
      .find(({ value }) => errorText(value) === text);
    // Examples of two media types may have one name.
    if (!found) continue;
    // The first example of the operation will do.
    const call = toSampleCall(exampleCalls(operation)[0] as ExampleCall);
    const wishes = { Accept: found.mediaType, Prefer: `code=${status}, example=${found.name}` };
    const { value: body, description: advice = statusAdviceOf(api)[status] ?? '' } = found;
    const program = errorSample(api, call, { status: Number(status), body, advice });
    return { request: requestFor(call, wishes), program };
  }
  return undefined;
}

/** A request with a wish for its response. */
function requestFor(call: SampleCall, wishes: { Accept: string; Prefer: string }): FormRequest {
  const { method, body, isForm } = call;
  const target = { method, url: `${LEMLIST.url}${pathAndQuery(call)}` };
  return requestTo(target, body === undefined ? undefined : JSON.stringify(body), { isForm, wishes });
}
