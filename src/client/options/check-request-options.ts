import { checkNumber, checkObject, describe, refuseUnknown } from './checks.ts';
import { checkExtra } from './extra.ts';
import { checkFetchOptions } from './fetch-options.ts';
import type { RequestOptions } from './RequestOptions.ts';
import { checkHeaders } from './request-headers.ts';

const CHECKS: { readonly [Option in keyof Required<RequestOptions>]: (value: unknown) => unknown } = {
  signal: checkSignal,
  timeout: (value) => checkNumber('timeout', value, 1),
  maxRetries: (value) => checkNumber('maxRetries', value, 0),
  headers: checkHeaders,
  fetchOptions: checkFetchOptions,
  extra: checkExtra,
};

/** Checks the options of a call. */
export function checkRequestOptions(options: RequestOptions): void {
  checkObject('The request options', options);
  refuseUnknown('request option', options, Object.keys(CHECKS));
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined) CHECKS[name as keyof RequestOptions](value);
  }
}

/** Not `instanceof`: signals of test environments and of other realms have another class. */
function checkSignal(value: unknown): void {
  if (typeof (value as AbortSignal | null)?.addEventListener !== 'function') {
    throw new TypeError(`\`signal\` must be an AbortSignal, got ${describe(value)}`);
  }
}
