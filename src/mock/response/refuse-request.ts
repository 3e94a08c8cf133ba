import type { Operation } from '../../document/api.ts';
import { CHALLENGE, type Unauthorized } from '../request/authorization.ts';
import { documentedError } from './documented-error.ts';
import { problemResponse } from './problem.ts';
import { FAULTS_HEADER, formatFaultsHeader } from './refuse-faults.ts';
import { jsonResponse, type MockFault, type MockResponse, textResponse } from './response.ts';

// Requests that are refused before their parameters and their body are read.

/** Refuses a key that is missing or unreadable, in lemlist's words. */
export function refuseKey(operation: Operation, { refusal, message }: Unauthorized): MockResponse {
  const response = refusal === 'missing' ? documentedError(operation, 400, 'noKey') : documentedError(operation, 401);
  return explain(response, { in: 'authorization', message }, { 'www-authenticate': CHALLENGE });
}

/** Refuses a request of a key that has sent too many. */
export function refuseThrottled(operation: Operation): MockResponse {
  return documentedError(operation, 429, 'throttled');
}

/** Refuses a method that the path does not have; the operations of the path say which it has. */
export function refuseMethod(operations: readonly Operation[]): MockResponse {
  const allow = operations.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
  const documented = operations.find(({ responses }) => '405' in responses);
  const response = documented ? documentedError(documented, 405) : textResponse(405, 'Method not allowed');
  return explain(response, { in: 'method', message: `this path takes ${allow}` }, { allow });
}

/** A page of a foreign origin could change the state of a mock on its reader's machine. */
export function refuseOrigin(): MockResponse {
  const detail = '`Origin` is not a page of this machine; name it with --allow-origin or `allowedOrigins`';
  return problemResponse(403, { detail });
}

/** What lemlist sends for a body of this size is not known. */
export function refuseSize(): MockResponse {
  const message = 'the body is larger than 10 MB';
  return explain(textResponse(413, `body: ${message}`), { in: 'body', message });
}

/** Prism makes values up, and it is not everywhere. */
export function refuseToMakeUp(): MockResponse {
  const detail = 'values are made up by Prism, which needs Node and ES modules; ask for an example instead';
  return problemResponse(501, { detail });
}

/** Reports an error of the mock itself, which keeps running. */
export function reportCrash(error: unknown): MockResponse {
  return jsonResponse(500, {
    error: 'The mock itself failed on this request',
    code: 'MOCK_FAILED',
    message: String(error),
  });
}

/** Leaves lemlist's own words alone and says more in a header. */
function explain(
  response: MockResponse,
  { in: part, message }: Pick<MockFault, 'in' | 'message'>,
  more?: Readonly<Record<string, string>>,
): MockResponse {
  const faults: MockFault[] = [{ in: part, path: '', rule: part, message }];
  const headers = { ...response.headers, ...more, [FAULTS_HEADER]: formatFaultsHeader(faults) };
  return { ...response, headers, faults };
}
