import { checkNumber, checkObject, refuseUnknown } from './checks.ts';
import type { RequestOptions } from './RequestOptions.ts';

const KNOWN: ReadonlyArray<keyof RequestOptions> = ['signal', 'timeout', 'maxRetries', 'headers'];

/** Checks the options of a call. */
export function checkRequestOptions(options: RequestOptions): void {
  checkObject('The request options', options);
  refuseUnknown('request option', options, KNOWN);
  if (options.timeout !== undefined) checkNumber('timeout', options.timeout, 1);
  if (options.maxRetries !== undefined) checkNumber('maxRetries', options.maxRetries, 0);
}
