import { VALIDATORS, type Validator } from '../../../generated/validators.js';
import { isInPath, type OperationRow } from '../call/operation.ts';
import { serializeQueryValues } from '../call/query-values.ts';
import { type RequestFault, RequestValidationError } from '../errors/RequestValidationError.ts';
import { unknownOperation } from '../errors/unknown-operation.ts';
import { checkObject } from '../options/checks.ts';
import { asSent } from './as-sent.ts';
import { faultsOf, MAX_FAULTS } from './faults-of.ts';

export * from '../../../generated/validators.js';
export * from '../errors/RequestValidationError.ts';
export { faultsOf } from './faults-of.ts';

/** A longer message helps nobody. */
const MAX_SENTENCES = 20;
const DID_YOU_MEAN = /; did you mean `\w+`\?$/;

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
export function preflight(call: OperationRow, params: object): void {
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
 * Every fault of the parameters of a call, of a body the first 1,000, each in a sentence; none where they are valid. With the whole row of
 * the call, a `Date` or a list in the query is checked as the text that the client makes of it.
 *
 * @throws {TypeError} if `params` is not an object, or the document has no such operation
 * @example
 * import { OPERATIONS } from 'lemlist-openapi';
 *
 * requestFaults(OPERATIONS['campaigns.get'], { campaignId: 'x' });
 * // [{ in: 'path', path: '/campaignId', message: '`campaignId` must be an id that begins with cam_, got a string of 1 character', … }]
 */
export function requestFaults(
  call: Pick<OperationRow, 'id' | 'path'> & Partial<Pick<OperationRow, 'query' | 'freeForm'>>,
  params: object = {},
): RequestFault[] {
  checkObject('`call`', call);
  checkObject('`params`', params);
  const validators = VALIDATORS[call.id as keyof typeof VALIDATORS];
  // What the table inherits, such as `toString`, has no validators either. `Object.hasOwn` would take longer.
  if (!validators?.params) throw unknownOperation('`call.id`', call.id);
  const given = params as Record<string, unknown>;
  const { body, ...rest } = call.query === undefined ? given : serializeQueryValues(call as OperationRow, given);
  const faults: RequestFault[] = faultsOf(validators.params, rest).map((fault) => ({
    in: isInPath(call, fault.path.slice(1)) ? 'path' : 'query',
    ...fault,
  }));
  if (!validators.body) return body === undefined ? faults : [...faults, superfluousBody()];
  if (body === undefined) return validators.bodyRequired ? withoutBody(validators.body, given, faults) : faults;
  const { value, lost } = asSent(body);
  const ofBody = lost.length > 0 ? lost : faultsOf(validators.body, value);
  return [...faults, ...ofBody.map((fault) => ({ in: 'body' as const, ...fault }))];
}

/** Fields of a body are easily written beside it. A language model does so most of all. */
function withoutBody(
  validator: Validator<unknown>,
  given: Readonly<Record<string, unknown>>,
  faults: readonly RequestFault[],
): RequestFault[] {
  const strays = faults.filter(({ rule }) => rule === 'additionalProperties').map(({ path }) => path.slice(1));
  const example =
    strays[0] === undefined ? '' : `; if \`${strays[0]}\` belongs to it, send { body: { ${strays[0]}: … } }`;
  const message = `a body is required${example}`;
  const isBody = faultsOf(validator, Object.fromEntries(strays.map((name) => [name, given[name]]))).length === 0;
  return [
    // Where they make a body, none of them is a parameter that was spelt wrongly.
    ...faults.map((fault) => (isBody ? { ...fault, message: fault.message.replace(DID_YOU_MEAN, '') } : fault)),
    { in: 'body', path: '', rule: 'required', expected: 'a value', received: 'nothing', message },
  ];
}

function superfluousBody(): RequestFault {
  const message = 'this operation takes no body';
  return { in: 'body', path: '', rule: 'additionalProperties', expected: 'nothing', received: 'a body', message };
}
