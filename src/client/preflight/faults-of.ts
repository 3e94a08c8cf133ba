import type { Validator } from '../../../generated/validators.js';
import type { Fault } from '../errors/RequestValidationError.ts';
import { checkFunction } from '../options/checks.ts';
import { describeFault } from './describe-fault.ts';

/** A list of thousands of wrong items would take a tenth of a second to describe, and nobody reads so many sentences. */
export const MAX_FAULTS = 1_000;

/**
 * The faults of a value, each once and in a sentence: all of them, or the first 1,000. None when it is valid.
 *
 * @example
 * faultsOf(validateStepUpdate, { type: 'sms', subject: 'Hello' });
 * // [{ path: '/subject', rule: 'additionalProperties', message: '`subject` belongs to email steps, not to sms steps', … }]
 */
export function faultsOf(validator: Validator<unknown>, value: unknown): Fault[] {
  checkFunction('validator', validator);
  if (validator(value)) return [];
  return (validator.errors ?? []).slice(0, MAX_FAULTS).map((error) => describeFault(error, value));
}
