import { PATTERN_WORDS } from '../../../generated/pattern-words.ts';
import type { SchemaError } from '../../../generated/validators.js';
import { formatCount } from './format-count.ts';

/** A rule in words: what it requires, and the sentence for a value that breaks it. */
export interface Wording {
  expected: string;
  sentence?: string | undefined;
}

/** A longer list would hide the end of its sentence, which says what was meant. */
const MAX_LISTED = 20;
const SHOWN_OF_MORE = 10;

type FieldsByVariant = Readonly<Record<string, readonly string[]>>;

/** What might have been written: names of fields, types of a union, or values of an enum; none for other rules. */
export function choicesOf({ keyword, params }: SchemaError): readonly unknown[] {
  const byVariant = params.fieldsByVariant as FieldsByVariant | undefined;
  if (keyword === 'discriminator') return Object.keys(byVariant ?? {});
  if (keyword === 'enum') return params.allowedValues as unknown[];
  if (keyword !== 'additionalProperties') return [];
  if (!byVariant) return params.fields as readonly string[];
  // The name of a field of other variants is spelt right.
  const isOfOthers = ownersOf(byVariant, String(params.additionalProperty)).length > 0;
  return isOfOthers ? [] : ['type', ...(byVariant[String(params.variant)] ?? [])];
}

/** The rule of an error in words. */
export function wording({ keyword, params, message }: SchemaError, subject: string): Wording {
  switch (keyword) {
    case 'additionalProperties':
      return additionalFieldWording(params, subject);
    case 'discriminator':
      return { expected: listChoices(Object.keys(params.fieldsByVariant as FieldsByVariant)) };
    case 'required':
      return { expected: 'a value', sentence: `${subject} is required` };
    case 'type':
      return { expected: typeInWords(String(params.type)) };
    case 'enum':
      return { expected: listChoices(params.allowedValues as unknown[]) };
    case 'const':
      return { expected: String(params.allowedValue) };
    case 'minimum':
      return { expected: `at least ${params.limit}` };
    case 'maximum':
      return { expected: `at most ${params.limit}` };
    case 'minLength':
    case 'maxLength':
      return { expected: `${keyword === 'minLength' ? 'at least' : 'at most'} ${params.limit} characters long` };
    case 'minItems':
    case 'maxItems':
      return { expected: `an array of ${keyword === 'minItems' ? 'at least' : 'at most'} ${params.limit} items` };
    case 'minProperties':
    case 'maxProperties':
      return fieldCountWording(keyword, Number(params.limit), subject);
    case 'pattern':
      return { expected: PATTERN_WORDS[String(params.pattern)] ?? `text that matches ${params.pattern}` };
    case 'format':
      return { expected: FORMATS[String(params.format)] ?? `text in the format ${params.format}` };
    case 'oneOf':
      return { expected: 'of only one of the documented forms' };
    case 'not':
      return { expected: message ?? 'something else', sentence: message };
    default:
      return { expected: message ?? 'valid', sentence: `${subject} ${message ?? 'is not valid'}` };
  }
}

/** A field that this variant does not have, and the variants that do have it. */
function additionalFieldWording(params: Record<string, unknown>, subject: string): Wording {
  const { additionalProperty, variant, union, fieldsByVariant, fields } = params;
  const field = String(additionalProperty);
  if (fieldsByVariant === undefined) {
    const known = (fields as readonly string[]).join(', ') || 'nothing';
    return { expected: `only ${known}`, sentence: `${subject} is unknown; allowed: ${known}` };
  }
  const all = fieldsByVariant as FieldsByVariant;
  const noun = `${String(union)
    .replace(/(Update|Create)$/, '')
    .toLowerCase()}s`;
  const owners = ownersOf(all, field);
  const known = ['type', ...(all[String(variant)] ?? [])].join(', ');
  const expected = `only ${known}`;
  if (owners.length === 0)
    return { expected, sentence: `${subject} is not a field of ${variant} ${noun}, which have ${known}` };
  return { expected, sentence: `${subject} belongs to ${listNames(owners)} ${noun}, not to ${variant} ${noun}` };
}

/** The variants that have a field. */
function ownersOf(all: FieldsByVariant, field: string): string[] {
  return Object.keys(all).filter((name) => all[name]?.includes(field));
}

function listChoices(values: readonly unknown[]): string {
  if (values.length <= MAX_LISTED) return `one of ${values.join(', ')}`;
  return `one of ${values.slice(0, SHOWN_OF_MORE).join(', ')} or ${values.length - SHOWN_OF_MORE} others`;
}

function listNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function typeInWords(type: string): string {
  const words: Record<string, string> = {
    integer: 'a whole number',
    array: 'an array',
    object: 'an object',
    null: 'null',
  };
  return type
    .split(',')
    .map((each) => words[each] ?? `a ${each}`)
    .join(' or ');
}

const FORMATS: Readonly<Record<string, string>> = {
  email: 'an email address',
  uri: 'a URL',
  date: 'a date such as 2026-10-07',
  'date-time': 'a time such as 2026-10-07T08:30:00Z',
};

function fieldCountWording(keyword: string, limit: number, subject: string): Wording {
  const expected = `an object of at ${keyword === 'minProperties' ? 'least' : 'most'} ${formatCount(limit, 'field')}`;
  return { expected, sentence: `${subject} must be ${expected}` };
}
