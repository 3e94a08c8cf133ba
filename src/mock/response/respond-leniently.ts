import type { Endpoint } from '../request/endpoints.ts';
import type { ValidRequest } from '../request/request.ts';
import { FAULTS_HEADER, formatFaultsHeader } from './refuse-faults.ts';
import { type Responders, respond } from './respond.ts';
import { type MockFault, type MockResponse, withHeaders } from './response.ts';

/** Responds to a wrong request as if it were right, and says in a header what is wrong with it. */
export async function respondLeniently(
  endpoint: Endpoint,
  request: ValidRequest,
  faults: readonly MockFault[],
  responders: Responders,
): Promise<MockResponse> {
  const response = await respond(endpoint, request, { ...responders, state: tolerant(responders.state) });
  return { faults, ...withHeaders(response, { [FAULTS_HEADER]: formatFaultsHeader(faults) }) };
}

/** The state expects what the document promises. What it refuses as wrong, or cannot use, gets an example. */
function tolerant(state: Responders['state']): Responders['state'] {
  return (
    state &&
    ((request) => {
      try {
        const response = state(request);
        return response?.status === 400 ? undefined : response;
      } catch {
        return undefined;
      }
    })
  );
}
