import { VALIDATORS } from '../../../generated/validators.js';
import { type Call, isInPath } from '../call/operation.ts';
import { type RequestFault, RequestValidationError } from '../errors/RequestValidationError.ts';
import { unknownOperation } from '../errors/unknown-operation.ts';
import { checkObject } from '../options/checks.ts';
import { faultsOf, MAX_FAULTS } from './faults-of.ts';

export * from '../../../generated/validators.js';
export * from '../errors/RequestValidationError.ts';
export { faultsOf } from './faults-of.ts';

/** Far deeper than any documented body. */
const MAX_PLAIN_DEPTH = 100;
/** A longer message helps nobody. */
const MAX_SENTENCES = 20;

/**
 * Checks the parameters of every call against the document before it is sent. It needs no `eval`.
 *
 * @throws {RequestValidationError} with every fault, each in a sentence
 * @example
 * import { Lemlist } from 'lemlist-openapi';
 * import { preflight } from 'lemlist-openapi/preflight';
 *
 * const lemlist = new Lemlist({ apiKey, preflight });
 */
export function preflight(call: Call, params: object): void {
  const faults = requestFaults(call, params);
  if (faults.length === 0) return;
  const count =
    faults.length === 1 ? '1 fault' : `${faults.length >= MAX_FAULTS ? 'at least ' : ''}${faults.length} faults`;
  const sentences = faults.slice(0, MAX_SENTENCES).map((fault) => `${fault.in}: ${fault.message}`);
  if (faults.length > MAX_SENTENCES) sentences.push(`and ${faults.length - MAX_SENTENCES} more in \`faults\``);
  const { id, method, path } = call;
  const message = `${id} was not sent, ${count}: ${method} ${path}. ${sentences.join('; ')}`;
  throw new RequestValidationError(message, id, faults);
}

/**
 * Every fault of the parameters of a call, of a body the first 1,000, each in a sentence; none where they are valid.
 *
 * @example
 * requestFaults({ id: 'campaigns.get', path: '/campaigns/{campaignId}' }, { campaignId: 'x' });
 * // [{ in: 'path', path: '/campaignId', message: '`campaignId` must be an id that begins with cam_, got a string of 1 character', … }]
 */
export function requestFaults(call: Pick<Call, 'id' | 'path'>, params: object): RequestFault[] {
  checkObject('`call`', call);
  checkObject('`params`', params);
  const validators = VALIDATORS[call.id as keyof typeof VALIDATORS];
  // What the table inherits, such as `toString`, has no validators either. `Object.hasOwn` would take longer.
  if (!validators?.params) throw unknownOperation('`call.id`', call.id);
  const { body, ...rest } = params as Record<string, unknown>;
  const faults: RequestFault[] = faultsOf(validators.params, rest).map((fault) => ({
    in: isInPath(call, fault.path.slice(1)) ? 'path' : 'query',
    ...fault,
  }));
  if (!validators.body) return body === undefined ? faults : [...faults, superfluousBody()];
  if (body === undefined) return validators.bodyRequired ? [...faults, missingBody()] : faults;
  return [...faults, ...faultsOf(validators.body, asSent(body)).map((fault) => ({ in: 'body' as const, ...fault }))];
}

/**
 * What `JSON.stringify` sends of a body with instances of classes: what their `toJSON` returns, or else neither what they inherit
 * nor their getters.
 */
function asSent(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || isPlain(body)) return body;
  try {
    const text = JSON.stringify(body);
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    // Circular, too deep, or a `toJSON` that throws: if nothing else is wrong with it, sending it fails with this error.
    return body;
  }
}

/** Whether an object holds plain objects and arrays alone, and need not be copied. Most bodies do, so this must be cheap. */
function isPlain(value: object, depth = 0): boolean {
  // `JSON.stringify` knows circular bodies from deep ones.
  if (depth > MAX_PLAIN_DEPTH) return false;
  if (Array.isArray(value)) return value.every((each) => isPlainOrValue(each, depth));
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return false;
  for (const name in value) if (!isPlainOrValue(value[name as keyof typeof value], depth)) return false;
  return true;
}

function isPlainOrValue(value: unknown, depth: number): boolean {
  if (typeof value === 'object') return value === null || isPlain(value, depth + 1);
  // `toJSON`, or something that is not sent.
  return typeof value !== 'function';
}

function missingBody(): RequestFault {
  const message = 'a body is required';
  return { in: 'body', path: '', rule: 'required', expected: 'a value', received: 'nothing', message };
}

function superfluousBody(): RequestFault {
  const message = 'this operation takes no body';
  return { in: 'body', path: '', rule: 'additionalProperties', expected: 'nothing', received: 'a body', message };
}
