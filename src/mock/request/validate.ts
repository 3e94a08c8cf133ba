import type { requestFaults } from '../../client/preflight/index.ts';
import type { MockFault } from '../response/response.ts';
import type { Endpoint } from './endpoints.ts';
import type { PathParams, ReceivedRequest, ValidRequest } from './request.ts';

export type FindFaults = typeof requestFaults;

/** A request as far as it could be read, and everything that is wrong with it. */
export interface Checked {
  request: ValidRequest;
  faults: readonly MockFault[];
}

/** Reads the parameters and the body of a request once, and finds all of its faults. */
export async function validate(
  { operation, readParameters, readBody }: Endpoint,
  path: PathParams,
  { query, headers, body: bytes }: ReceivedRequest,
  findFaults: FindFaults,
): Promise<Checked> {
  const { values, faults } = readParameters(path, query);
  const body = await readBody(bytes, headers);
  const request = (params: ValidRequest['params']): ValidRequest => ({ operation, path, query, headers, params });
  if ('fault' in body) {
    // The validator can say nothing about a body that cannot be read.
    const others = findFaults(operation, values).filter((fault) => fault.in !== 'body');
    return { request: request(values), faults: [...faults, ...others, body.fault] };
  }
  const params = body.value === undefined ? values : { body: body.value, ...values };
  return { request: request(params), faults: [...faults, ...findFaults(operation, params)] };
}
