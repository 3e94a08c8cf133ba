import type { SchemaError } from '../../../generated/validators.js';
import { valueAt } from '../call/json-pointer.ts';
import type { Fault } from '../errors/RequestValidationError.ts';
import { builtInName, remedyFor } from '../options/built-ins.ts';
import { isFieldName } from './field-name.ts';
import { formatCount } from './format-count.ts';
import { howToSend } from './how-to-send.ts';
import { meant } from './meant.ts';
import { choicesOf, wording } from './wording.ts';

/** Ajv's error as a fault that a person can act on. */
export function describeFault(error: SchemaError, value: unknown): Fault {
  const { instancePath, keyword, params } = error;
  const named = params.additionalProperty ?? params.missingProperty ?? params.tag;
  const name = named === undefined ? undefined : String(named);
  const holder = valueAt(value, instancePath) as Record<string, unknown> | null | undefined;
  const given = name === undefined ? holder : holder?.[name];
  const received = describeValue(given);
  const parent = withoutData(instancePath);
  const choices = choicesOf(error);
  const intended = meant(keyword === 'additionalProperties' ? name : given, choices);
  const isShown = name !== undefined && (isFieldName(name) || choices.includes(name.trim()));
  const path = name === undefined ? parent : `${parent}/${isShown ? name : '*'}`;
  const subject = subjectOf(path, isShown ? undefined : name);
  const { expected, sentence } = wording(error, subject);
  const remedy = howToSend(error, name === undefined ? undefined : { name, holder }, given);
  const message = `${sentence ?? `${subject} must be ${expected}, got ${received}`}${remedy}`;
  return {
    path,
    rule: keyword,
    expected,
    received,
    message: intended === undefined ? message : `${message}; did you mean \`${intended}\`?`,
  };
}

/** A value of which JSON would send `{}`, though it may hold much. */
export function describeLost(pointer: string, value: unknown): Fault {
  const path = withoutData(pointer);
  const expected = value instanceof Set ? 'an array' : 'a plain object';
  const received = describeValue(value);
  const message = `${subjectOf(path, undefined)} must be ${expected}, got ${received}${remedyFor(value)}`;
  return { path, rule: 'type', expected, received, message };
}

/** What was received: its type and its length. Text is never quoted, since it could be private or the API key. */
function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') {
    const prefix = /^([a-z]{3}_)[A-Za-z0-9]{1,30}$/.exec(value)?.[1];
    return prefix ? `an id that begins with ${prefix}` : `a string of ${formatCount([...value].length, 'character')}`;
  }
  if (Array.isArray(value)) return `an array of ${formatCount(value.length, 'item')}`;
  if (typeof value === 'object' && value !== null) {
    const builtIn = builtInName(value);
    return builtIn ? `a ${builtIn}` : 'an object';
  }
  return ['number', 'boolean'].includes(typeof value) || value === null ? String(value) : `a ${typeof value}`;
}

/** A JSON pointer in which `*` replaces every key that may be data. */
function withoutData(pointer: string): string {
  return pointer
    .split('/')
    .map((token) => (token === '' || isFieldName(token) ? token : '*'))
    .join('/');
}

/** `hidden` is the name of the field if it may be data. */
function subjectOf(path: string, hidden: string | undefined): string {
  if (path === '') return 'the value';
  const subject = `\`${path.slice(1).replaceAll('/', '.')}\``;
  return hidden === undefined ? subject : `${subject}, a field with a name of ${hidden.length} characters,`;
}
