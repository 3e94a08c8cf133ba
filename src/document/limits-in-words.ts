import type { Schema } from './document.ts';
import { patternInWords, prefixesInWords } from './pattern-words.ts';
import { provenanceInWords, readProvenance } from './provenance.ts';

/** The limits of a schema in words, one short sentence each, for readers of types and pages, unless its description says them. */
export function limitsInWords(schema: Schema): string[] {
  const provenance = schema['x-provenance'];
  const noun = schema.type === 'integer' ? 'Whole number' : schema.type === 'number' ? 'Number' : undefined;
  const span = noun && rangeInWords(schema.minimum, schema.maximum);
  const sentences = [
    span && `${noun}, ${span}.`,
    quantityInWords(rangeInWords(schema.minLength, schema.maxLength), 'character'),
    quantityInWords(rangeInWords(schema.minItems, schema.maxItems), 'item'),
    schema.pattern && patternSentence(schema),
    // A reader of a type needs a warning, not a source.
    readProvenance(provenance)?.confidence !== 'documented' && provenanceInWords(provenance),
  ].filter((sentence) => typeof sentence === 'string');
  return sentences.filter((sentence) => !says(schema.description ?? '', sentence));
}

/** Whether a text has the words of a sentence: `1 to 10` is not what `1 to 100` says. */
function says(text: string, sentence: string): boolean {
  const words = sentence.slice(0, -1).toLowerCase();
  const start = text.toLowerCase().indexOf(words);
  return start >= 0 && !/^(?:\w|[.,]\d)/.test(text.slice(start + words.length));
}

/** What the pattern of a schema says, unless its description names the same pieces. */
function patternSentence(schema: Schema): string | undefined {
  // The name of a field says already that it is an id.
  const prefixes = prefixesInWords(schema);
  if (prefixes) return `Starts with ${prefixes}.`;
  const pieces = schema['x-pattern-words']?.match(/`[^`]+`/g) ?? [];
  if (pieces.length > 0 && pieces.every((piece) => schema.description?.includes(piece))) return undefined;
  return `${capitalize(patternInWords(schema) ?? `matches \`${schema.pattern}\``)}.`;
}

/** How many fields an object must have, in a sentence. */
export function fieldCountInWords({ minProperties, maxProperties }: Schema): string | undefined {
  return quantityInWords(rangeInWords(minProperties, maxProperties), 'field');
}

/** `At least 1 character.` or `2 to 10 characters.` */
function quantityInWords(range: string | undefined, noun: string): string | undefined {
  return range && `${capitalize(range)} ${noun}${range.endsWith(' 1') ? '' : 's'}.`;
}

function rangeInWords(least: number | undefined, most: number | undefined): string | undefined {
  if (least !== undefined && most !== undefined) return `${least} to ${most}`;
  if (most !== undefined) return `at most ${most}`;
  return least === undefined ? undefined : `at least ${least}`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
