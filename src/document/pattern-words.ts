import type { Schema } from './document.ts';

/** The pattern of an id: the prefixes that it may have, then letters and digits. */
const ID = /^\^(?:([a-z]+)|\((?:\?:)?([a-z|]+)\))_\[A-Za-z0-9\]\+\$$/;

/** What a text with the pattern of a schema is, as Markdown after "is": `` an id that begins with `stp_` ``. */
export function patternInWords(schema: Schema): string | undefined {
  if (schema['x-pattern-words']) return schema['x-pattern-words'];
  const prefixes = prefixesInWords(schema);
  return prefixes && `an id that begins with ${prefixes}`;
}

/** The prefixes of an id as Markdown: `` `stp_` ``; `undefined` for any other pattern. */
export function prefixesInWords({ pattern = '' }: Schema): string | undefined {
  const [, one, several = one] = ID.exec(pattern) ?? [];
  return several
    ?.split('|')
    .map((prefix) => `\`${prefix}_\``)
    .join(' or ');
}
