import type { requestFaults } from '../../client/preflight/index.ts';
import type { MockFault } from '../response/response.ts';
import type { Endpoint } from './endpoints.ts';
import type { PathParams, ReceivedRequest, ValidRequest } from './request.ts';

export type FindFaults = typeof requestFaults;

/** Reads the parameters and the body of a request once, and returns it valid or all of its faults. */
export async function validate(
  { operation, readParameters, readBody }: Endpoint,
  path: PathParams,
  { query, headers, body: bytes }: ReceivedRequest,
  findFaults: FindFaults,
): Promise<ValidRequest | readonly MockFault[]> {
  const { values, faults } = readParameters(path, query);
  const body = await readBody(bytes, headers);
  if ('fault' in body) {
    // The validator can say nothing about a body that cannot be read.
    const others = findFaults(operation, values).filter((fault) => fault.in !== 'body');
    return [...faults, ...others, body.fault];
  }
  const params = body.value === undefined ? values : { ...values, body: body.value };
  const found = findFaults(operation, params);
  if (faults.length + found.length > 0) return [...faults, ...found];
  return { operation, path, query, headers, params };
}

export function isValid(request: ValidRequest | readonly MockFault[]): request is ValidRequest {
  return 'operation' in request;
}
