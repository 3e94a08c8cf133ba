import type { Schema } from './document.ts';

/** Says the limits of a schema in words, one short sentence each, for people who read types and pages instead of schemas. */
export function limitsInWords(schema: Schema): string[] {
  const sentences: string[] = [];
  const noun = schema.type === 'integer' ? 'Whole number' : schema.type === 'number' ? 'Number' : undefined;
  if (noun) {
    const span = range(schema.minimum, schema.maximum);
    if (span) sentences.push(`${noun}, ${span}.`);
  }
  const characters = range(schema.minLength, schema.maxLength);
  if (characters) sentences.push(`${capital(characters)} characters.`);
  const items = range(schema.minItems, schema.maxItems);
  if (items) sentences.push(`${capital(items)} items.`);
  if (schema.pattern) sentences.push(`Matches \`${schema.pattern}\`.`);
  if (schema['x-provenance'] === 'inferred') sentences.push('Inferred, not confirmed.');
  if (schema['x-provenance'] === 'observed') sentences.push('Observed, not documented by lemlist.');
  return sentences;
}

function range(least: number | undefined, most: number | undefined): string | undefined {
  if (least !== undefined && most !== undefined) return `${least} to ${most}`;
  if (most !== undefined) return `at most ${most}`;
  if (least !== undefined) return `at least ${least}`;
  return undefined;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
