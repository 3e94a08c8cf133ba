import type { RequestOptions } from '../call/method.ts';
import { describe } from '../call/path.ts';
import { checkNumber, refuseUnknown } from './settings.ts';

const KNOWN: ReadonlyArray<keyof RequestOptions> = ['signal', 'timeout', 'maxRetries', 'headers'];

/** Checks what was passed beside the parameters of a call. */
export function checkRequestOptions(options: RequestOptions): RequestOptions {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`The request options must be an object, got ${describe(options)}`);
  }
  refuseUnknown('request option', options, KNOWN);
  if (options.timeout !== undefined) checkNumber('timeout', options.timeout, 1);
  if (options.maxRetries !== undefined) checkNumber('maxRetries', options.maxRetries, 0);
  return options;
}
