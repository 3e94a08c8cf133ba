import { document } from '../support/document.ts';
import { type Line, line } from './line.ts';
import { noOverlap, unknownProperty } from './refusal.ts';
import { type Variant, variantsOf } from './variants.ts';

/** Reads of a step: `type` opens the fields of its own variant and of no other. */
export function answerLines(): Line[] {
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
