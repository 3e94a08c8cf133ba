import type { Validator } from '../../../generated/validators.js';
import type { Fault } from '../errors/RequestValidationError.ts';
import { describeFault } from './describe-fault.ts';

/**
 * Every fault of a value, each once and in a sentence; none when it is valid.
 *
 * @example
 * faultsOf(validateStepUpdate, { type: 'sms', subject: 'Hello' });
 * // [{ path: '/subject', rule: 'additionalProperties', message: '`subject` belongs to email steps, not to sms steps', … }]
 */
export function faultsOf(validator: Validator<unknown>, value: unknown): Fault[] {
  if (validator(value)) return [];
  return (validator.errors ?? []).map((error) => describeFault(error, value));
}
