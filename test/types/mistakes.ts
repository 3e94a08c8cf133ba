import type { Schema } from '../../src/document/document.ts';
import { api } from '../support/document.ts';
import { literal } from './line.ts';
import { excess, missing, mistyped, type Refusal } from './refusal.ts';
import { wrongValues } from './values.ts';

/** What an object may hold. */
export interface Shape {
  fields: Readonly<Record<string, Schema>>;
  required: readonly string[];
}

/** An object with one mistake. */
export interface Mistake {
  name: string;
  value: object;
  refusal: Refusal;
}

/**
 * Every single mistake in a valid object: an unknown key, a missing key, a value of another type.
 * `at` is the text that the compiler underlines when it finds the object as a whole to be wrong, `perKey` how many values of
 * other types to try.
 */
export function mistakesIn(
  shape: Shape,
  valid: object,
  at: (value: object) => string,
  perKey = Number.POSITIVE_INFINITY,
): Mistake[] {
  return [
    { name: 'an unknown key', value: { ...valid, noSuchKey: 1 }, refusal: excess('noSuchKey') },
    ...shape.required.map((key) => {
      const value = Object.fromEntries(Object.entries(valid).filter(([name]) => name !== key));
      return { name: `no ${key}`, value, refusal: missing(key, at(value)) };
    }),
    ...Object.entries(shape.fields).flatMap(([key, schema]) =>
      wrongValues(schema)
        .slice(0, perKey)
        .map((wrong) => ({
          name: `${key} ${literal(wrong)}`,
          value: { ...valid, [key]: wrong },
          refusal: mistyped(placeOf(key, schema, wrong)),
        })),
    ),
  ];
}

/** If a list holds wrong items, the item is at fault and not the list. */
function placeOf(key: string, schema: Schema, wrong: unknown): string {
  return Array.isArray(wrong) && api.resolve(schema).type === 'array' ? literal(wrong[0]) : key;
}
