import type { Schema } from '../../codegen/document.ts';
import type { Rules } from './Rules.ts';

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  array: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  null: (value) => value === null,
};

/**
 * The first fault of a value in a sentence that names the place, or `undefined`. It knows the keywords that the answers of the
 * document use: a validator for them is not generated, since clients do not check answers.
 */
export function faultIn(rules: Rules, value: unknown, unresolved: Schema, place: string): string | undefined {
  const schema = rules.resolved(unresolved);
  const at = place || 'it';
  const types = [schema.type ?? []].flat();
  if (types.length > 0 && !types.some((type) => TYPES[type]?.(value))) return `${at} must be ${types.join(' or ')}`;
  if (schema.enum && !schema.enum.includes(value)) return `${at} must be one of ${schema.enum.join(', ')}`;
  if (schema.const !== undefined && value !== schema.const) return `${at} must be ${schema.const}`;
  return (
    formFault(schema, value, at) ?? unionFault(rules, value, schema, place) ?? partFault(rules, value, schema, place)
  );
}

function formFault({ pattern, format }: Schema, value: unknown, at: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) return `${at} must match ${pattern}`;
  const isMoment = /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(value) && !Number.isNaN(Date.parse(value));
  if (format === 'date-time' && !isMoment) return `${at} must be a moment such as 2026-10-01T20:54:15.092Z`;
  return format === 'email' && !/^[^\s@]+@[^\s@]+$/.test(value) ? `${at} must be an email address` : undefined;
}

function unionFault(
  rules: Rules,
  value: unknown,
  { allOf = [], anyOf, oneOf }: Schema,
  place: string,
): string | undefined {
  for (const part of allOf) {
    const fault = faultIn(rules, value, part, place);
    if (fault !== undefined) return fault;
  }
  const faults = (anyOf ?? oneOf ?? []).map((part) => faultIn(rules, value, part, place));
  return faults.length > 0 && !faults.includes(undefined) ? faults[0] : undefined;
}

function partFault(rules: Rules, value: unknown, schema: Schema, place: string): string | undefined {
  if (Array.isArray(value)) {
    const inItems = (item: unknown, index: number) =>
      schema.items && faultIn(rules, item, schema.items, `${place}/${index}`);
    return first(value.map(inItems));
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const missing = schema.required?.find((name) => !(name in value));
  if (missing !== undefined) return `${place}/${missing} is required`;
  const { properties = {} } = schema;
  return first(
    Object.entries(value).map(([name, inner]) => {
      const known = properties[name];
      return known && inner !== undefined ? faultIn(rules, inner, known, `${place}/${name}`) : undefined;
    }),
  );
}

function first(faults: (string | undefined)[]): string | undefined {
  return faults.find((fault) => fault !== undefined);
}
