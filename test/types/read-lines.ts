import { requestSchemas } from '../../src/codegen/request-schemas.ts';
import type { Schema } from '../../src/document/document.ts';
import { knownValues } from '../../src/document/values.ts';
import { api, document } from '../support/document.ts';
import { type Line, line } from './line.ts';
import { noOverlap, unknownProperty } from './refusal.ts';
import { type Variant, variantsOf } from './variants.ts';

/** Reads of responses: steps, and enums that lemlist may extend. */
export function readLines(): Line[] {
  return [...stepReads(), ...openEnumReads()];
}

/** `type` opens the fields of its own variant and of no other. */
function stepReads(): Line[] {
  const variants = variantsOf(document.components.schemas.KnownStep);
  const names = [...new Set(variants.flatMap(({ fields }) => Object.keys(fields)))];
  return [
    ...variants.flatMap(narrowing),
    ...names.map((name) => {
      const shared = variants.every(({ fields }) => name in fields);
      return line(`any step: ${name}`, `(step: Step) => step.${name};`, shared ? undefined : unknownProperty(name));
    }),
  ];
}

function narrowing({ type, fields, foreign }: Variant): Line[] {
  // One function per line. Otherwise the compiler would search all lines above for what narrows `step`.
  const is = (value: string): string => `step.type === '${value}'`;
  const read = (name: string): string => `(step: Step) => ${is(type)} && step.${name};`;
  return [
    ...Object.keys(fields).map((name) => line(`${type} step: ${name}`, read(name))),
    ...Object.keys(foreign).map((name) => line(`${type} step: foreign ${name}`, read(name), unknownProperty(name))),
    line(`${type} step: a misspelt type`, `(step: Step) => ${is(`${type}x`)};`, noOverlap(is(`${type}x`))),
  ];
}

/** An open enum compares with each of its values and with no misspelt one, and is always a text. */
function openEnumReads(): Line[] {
  const sent = requestSchemas(api);
  const read = Object.entries(document.components.schemas).filter(([name]) => !sent.has(name));
  return read.flatMap(([name, { properties = {} }]) =>
    Object.entries(properties).flatMap(([field, schema]) => enumReads(`${name}['${field}']`, schema)),
  );
}

function enumReads(type: string, schema: Schema): Line[] {
  const [known] = (knownValues(api, schema) ?? []) as string[];
  if (known === undefined) return [];
  const is = (value: string): string => `value === '${value}'`;
  const compare = (value: string): string => `(value: types.${type}) => ${is(value)};`;
  return [
    line(`${type}: ${known}`, compare(known)),
    line(`${type}: a misspelt value`, compare(`${known}x`), noOverlap(is(`${known}x`))),
  ];
}
