import { PATTERN_WORDS } from '../../../generated/pattern-words.ts';
import type { SchemaError } from '../../../generated/validators.js';
import { valueAt } from '../call/json-pointer.ts';
import type { Fault } from '../errors/RequestValidationError.ts';

/** A rule in words: what it asks for, and the sentence that says it is broken. */
interface Wording {
  expected: string;
  sentence?: string | undefined;
}

type FieldsByVariant = Readonly<Record<string, readonly string[]>>;

/** Ajv's error as a fault that a person can act on. */
export function describeFault(error: SchemaError, value: unknown): Fault {
  const { instancePath, keyword, params } = error;
  const named = params.additionalProperty ?? params.missingProperty ?? params.tag;
  const holder = valueAt(value, instancePath) as Record<string, unknown> | null | undefined;
  const received = describeValue(named === undefined ? holder : holder?.[String(named)]);
  const path = withoutData(
    named === undefined ? instancePath : `${instancePath}/${isFieldName(String(named)) ? named : '*'}`,
  );
  const subject = subjectOf(path, String(named ?? ''));
  const { expected, sentence } = wording(error, subject);
  return {
    path,
    rule: keyword,
    expected,
    received,
    message: sentence ?? `${subject} must be ${expected}, got ${received}`,
  };
}

function wording({ keyword, params, message }: SchemaError, subject: string): Wording {
  switch (keyword) {
    case 'additionalProperties':
      return additionalFieldWording(params, subject);
    case 'discriminator':
      return { expected: `one of ${Object.keys(params.fieldsByVariant as FieldsByVariant).join(', ')}` };
    case 'required':
      return { expected: 'a value', sentence: `${subject} is required` };
    case 'type':
      return { expected: typeInWords(String(params.type)) };
    case 'enum':
      return { expected: `one of ${(params.allowedValues as unknown[]).join(', ')}` };
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
  const owners = Object.keys(all).filter((name) => all[name]?.includes(field));
  const known = ['type', ...(all[String(variant)] ?? [])].join(', ');
  const expected = `only ${known}`;
  if (owners.length === 0)
    return { expected, sentence: `${subject} is not a field of ${variant} ${noun}, which have ${known}` };
  return { expected, sentence: `${subject} belongs to ${listed(owners)} ${noun}, not to ${variant} ${noun}` };
}

function listed(names: readonly string[]): string {
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
  const expected = `an object of at ${keyword === 'minProperties' ? 'least' : 'most'} ${counted(limit, 'field')}`;
  return { expected, sentence: `${subject} must be ${expected}` };
}

/** What was received: its type and its length. Text is never quoted, since it could be private or the API key. */
function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') {
    const prefix = /^([a-z]{3}_)[A-Za-z0-9]{1,30}$/.exec(value)?.[1];
    return prefix ? `an id that begins with ${prefix}` : `a string of ${counted([...value].length, 'character')}`;
  }
  if (Array.isArray(value)) return `an array of ${counted(value.length, 'item')}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return ['number', 'boolean'].includes(typeof value) || value === null ? String(value) : `a ${typeof value}`;
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** Names of fields are words. Anything else that stands in their place may be data, such as an email address or a key. */
function isFieldName(token: string): boolean {
  return /^(?:[\p{L}_]{1,40}\d{0,3}|\d{1,6})$/u.test(token);
}

/** A JSON pointer in which `*` replaces every key that may be data. */
function withoutData(pointer: string): string {
  return pointer
    .split('/')
    .map((token) => (token === '' || isFieldName(token) ? token : '*'))
    .join('/');
}

function subjectOf(path: string, named: string): string {
  if (path === '') return 'the value';
  const subject = `\`${path.slice(1).replaceAll('/', '.')}\``;
  return named === '' || isFieldName(named)
    ? subject
    : `${subject}, a field with a name of ${named.length} characters,`;
}
