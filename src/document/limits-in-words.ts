import type { Schema } from './document.ts';
import { provenanceInWords } from './provenance.ts';

/** The limits of a schema in words, one short sentence each, for readers of types and pages. */
export function limitsInWords(schema: Schema): string[] {
  const provenance = schema['x-provenance'];
  const noun = schema.type === 'integer' ? 'Whole number' : schema.type === 'number' ? 'Number' : undefined;
  const span = noun && rangeInWords(schema.minimum, schema.maximum);
  const characters = rangeInWords(schema.minLength, schema.maxLength);
  const items = rangeInWords(schema.minItems, schema.maxItems);
  return [
    span && `${noun}, ${span}.`,
    characters && `${capitalize(characters)} characters.`,
    items && `${capitalize(items)} items.`,
    schema.pattern && `Matches \`${schema.pattern}\`.`,
    // A reader of a type needs a warning, not a source.
    provenance !== 'documented' && provenanceInWords(provenance),
  ].filter((sentence) => typeof sentence === 'string');
}

/** How many fields an object must have, in a sentence. */
export function fieldCountInWords({ minProperties, maxProperties }: Schema): string | undefined {
  const fields = rangeInWords(minProperties, maxProperties);
  return fields && `${capitalize(fields)} ${fields.endsWith(' 1') ? 'field' : 'fields'}.`;
}

function rangeInWords(least: number | undefined, most: number | undefined): string | undefined {
  if (least !== undefined && most !== undefined) return `${least} to ${most}`;
  if (most !== undefined) return `at most ${most}`;
  return least === undefined ? undefined : `at least ${least}`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
