import { STATUS_CODES } from 'node:http';
import { apiErrorClass } from '../../client/errors/api-error-class.ts';
import type { Api } from '../../document/api.ts';
import { guidanceOf } from '../../document/guidance.ts';

/** How the client of this package handles an error, in addition to the advice of the document. */
const CLIENT_BEHAVIOUR: Readonly<Record<string, string>> = {
  400: 'Preflight finds most of these errors before a request is sent.',
  403: 'The client always sends a `User-Agent`.',
  405: 'The client always sends the right method and path.',
  429: 'The client waits as long as `Retry-After` says and retries. Without the client, wait that many seconds.',
};

/** `400` → `Bad Request` */
export function statusName(status: string): string {
  return STATUS_CODES[status] ?? 'Error';
}

/** The class that the client throws. */
export function errorClass(status: string): string {
  return apiErrorClass(Number(status)).name;
}

/** What to do about an error, apart from what its own text says. */
export function errorAdvice(api: Api, status: string, isIdempotent: boolean): string {
  if (!status.startsWith('5')) {
    return [guidanceOf(api).statusAdvice[status], CLIENT_BEHAVIOUR[status]].filter(Boolean).join(' ');
  }
  return isIdempotent
    ? 'lemlist failed. The client retries, because sending the request twice leaves the same state as sending it once.'
    : 'lemlist failed, but may have handled the request. The client does not retry: check before you send it again.';
}
