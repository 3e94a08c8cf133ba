import { describe } from '../options/checks.ts';

/**
 * Says that a value is not the id of an operation.
 *
 * @param what the parameter that has the value
 */
export function unknownOperation(what: string, given: unknown): TypeError {
  // Text that looks like an operation id is not private data.
  const isId = typeof given === 'string' && /^[A-Za-z.]{1,60}$/.test(given);
  const got = isId ? `'${given}'` : describe(given);
  return new TypeError(`${what} must be the id of an operation, such as 'campaigns.list', got ${got}`);
}
