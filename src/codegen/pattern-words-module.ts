import type { Api } from '../document/api.ts';
import type { Schema } from '../document/document.ts';
import { patternInWords } from '../document/pattern-words.ts';

/** What faults say of a pattern. It is generated, because the client imports no other room. */
export function patternWordsModule({ document }: Api): string {
  const words = new Map<string, string>();
  visit(document);
  const sorted = Object.fromEntries([...words].sort(([one], [other]) => (one < other ? -1 : 1)));
  return `/** What a text with a pattern is, in words, by the pattern. */
export const PATTERN_WORDS: Readonly<Record<string, string>> = ${JSON.stringify(sorted, null, 2)};
`;

  function visit(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    const { pattern } = value as Schema;
    const said = typeof pattern === 'string' ? patternInWords(value as Schema) : undefined;
    if (pattern && said) words.set(pattern, said.replaceAll('`', ''));
    for (const inner of Object.values(value)) visit(inner);
  }
}
