import type { Schema } from '../../document/document.ts';
import { defaultOf } from '../../document/values.ts';

/** The documentation of a schema as a comment above its declaration; empty if there is none. */
export function printComment(schema: Schema): string {
  const { format, deprecated, description } = schema;
  const fallback = defaultOf(schema);
  const lines = [
    ...(format ? [`Format: ${format}`] : []),
    ...(deprecated ? ['@deprecated'] : []),
    ...(description ? [description] : []),
    ...(fallback === undefined
      ? []
      : [`@default ${typeof fallback === 'object' ? JSON.stringify(fallback) : fallback}`]),
  ].flatMap((line) => line.trim().split(/\r?\n/));
  if (lines.length === 0) return '';
  const text = lines.map((line) => line.replaceAll('*/', '*\\/'));
  return text.length === 1 ? `/** ${text[0]} */\n` : `/**\n${text.map((line) => ` * ${line}\n`).join('')} */\n`;
}
