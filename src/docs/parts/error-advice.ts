import { STATUS_CODES } from 'node:http';
import { apiErrorClass } from '../../client/errors/api-error-class.ts';

const ADVICE: Readonly<Record<string, string>> = {
  400: 'Compare the request with the limits of the operation, then do what the text says. Preflight finds most of these before anything is sent.',
  401: 'Check the key: it is the password of HTTP Basic, behind an empty user name, without spaces or quotes around it.',
  402: 'The plan or the credits of the team do not suffice. Sending it again does not help.',
  403: 'The key may not do this, or the front server took the request for a robot: send a `User-Agent`, as the client does.',
  404: 'Check the ids, and that they belong to the team of the key.',
  405: 'Check method and path. A call of the client has both right.',
  409: 'Look at what the text names, change that, then send the request again.',
  422: 'This kind of step, lead or campaign does not allow it: choose another.',
  429: 'The client waits as `Retry-After` says and sends it again. Without the client, wait that many seconds.',
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
export function errorAdvice(status: string, idempotent: boolean): string | undefined {
  if (!status.startsWith('5')) return ADVICE[status];
  return idempotent
    ? 'lemlist failed. The client sends it again by itself, as twice is the same as once.'
    : 'lemlist failed, and may have handled the request all the same: look before you send it again. The client does not.';
}
