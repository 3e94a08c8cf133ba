import type { requestFaults } from '../../client/preflight/index.ts';
import type { MockFault } from '../response/response.ts';
import type { ReadBody } from './body.ts';
import type { Endpoint } from './endpoints.ts';
import type { PathParams, ReceivedRequest, ValidRequest } from './request.ts';

export type FindFaults = typeof requestFaults;

/** A request as far as it could be read, and everything that is wrong with it. */
export interface CheckedRequest {
  request: ValidRequest;
  faults: readonly MockFault[];
}

/** Reads the parameters of a request, and finds all faults of these and of its body. */
export function validate(
  { operation, readParameters }: Endpoint,
  path: PathParams,
  { query, headers }: ReceivedRequest,
  body: ReadBody,
  findFaults: FindFaults,
): CheckedRequest {
  const { values, faults } = readParameters(path, query);
  const request = (params: ValidRequest['params']): ValidRequest => ({ operation, path, query, headers, params });
  if ('fault' in body) {
    // The validator can say nothing about a body that cannot be read.
    const others = findFaults(operation, values).filter((fault) => fault.in !== 'body');
    return { request: request(values), faults: [...faults, ...others, body.fault] };
  }
  const params = body.value === undefined ? values : Object.assign({ body: body.value }, values);
  const others = findFaults(operation, params);
  return { request: request(params), faults: faults.length === 0 ? others : [...faults, ...others] };
}
