import type { SchemaError, Validator } from '../../../generated/validators.js';
import type { Fault } from '../errors/RequestValidationError.ts';
import { isLostInJson } from '../options/built-ins.ts';
import { checkFunction } from '../options/checks.ts';
import { describeFault, describeLost } from './describe-fault.ts';

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
  if (isLostInJson(value)) return [describeLost('', value)];
  if (validator(value)) return [];
  return eachOnce((validator.errors ?? []).slice(0, MAX_FAULTS)).map((error) => describeFault(error, value));
}

/** A value of several forms has an error for each form, and one more. They become one error that names the types it may have. */
function eachOnce(errors: readonly SchemaError[]): readonly SchemaError[] {
  const forms = errors.filter(({ keyword }) => keyword === 'oneOf');
  return forms.reduce<readonly SchemaError[]>((left, form) => {
    const isOfForm = ({ instancePath, keyword }: SchemaError): boolean =>
      instancePath === form.instancePath && ['oneOf', 'type', 'enum', 'const'].includes(keyword);
    const types = left.filter((error) => isOfForm(error) && error.keyword === 'type').map(({ params }) => params.type);
    if (types.length === 0) {
      const isSaid = left.some((error) => error !== form && error.instancePath.startsWith(form.instancePath));
      return isSaid ? left.filter((error) => error !== form) : left;
    }
    return [...left.filter((error) => !isOfForm(error)), { ...form, keyword: 'type', params: { type: types.join() } }];
  }, errors);
}
