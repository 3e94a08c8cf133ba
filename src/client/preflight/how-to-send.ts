import type { SchemaError } from '../../../generated/validators.js';
import { isFieldName } from './field-name.ts';

/** What a text looks like that holds a value of another type. A language model and a form write values so. */
const AS_TEXT: Readonly<Record<string, RegExp>> = {
  object: /^\s*\{/,
  array: /^\s*\[/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
};

/** What to change, for a value that is right and only packed wrongly: as text, or a level too deep. Empty where neither is the case. */
export function howToSend(
  { keyword, params }: SchemaError,
  missing: { name: string; holder: unknown } | undefined,
  given: unknown,
): string {
  if (keyword === 'type' && typeof given === 'string') {
    const type = String(params.type)
      .split(',')
      .find((each) => AS_TEXT[each]?.test(given));
    if (type)
      return type === 'object' || type === 'array'
        ? `; send the ${type}, not its JSON text`
        : '; send it without quotes';
  }
  const outer = given === undefined && missing && holderOf(missing.name, missing.holder);
  return outer ? `; move the fields of \`${outer}\` one level up` : '';
}

/** The field whose object has what is missing beside it. */
function holderOf(name: string, holder: unknown): string | undefined {
  const fields = Object.entries(holder ?? {});
  return fields.find(([key, value]) => isFieldName(key) && isObjectWith(value, name))?.[0];
}

function isObjectWith(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name);
}
