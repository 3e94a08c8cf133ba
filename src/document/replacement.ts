import type { Api, Operation } from './api.ts';
import { joinWords } from './words.ts';

/** The last sentence of a deprecated operation's description; it names the replacements by title. */
export function replacementInWords(titles: readonly string[]): string {
  return `Use ${joinWords(titles, 'or')} instead.`;
}

/** A sentence of `replacementInWords`. */
export const REPLACEMENT: RegExp = /^Use .* instead\.$/;

/** The operations that replace another one. */
export function replacementsOf(api: Api, { replacedBy = [] }: Operation): Operation[] {
  return api.operations.filter(({ id }) => replacedBy.includes(id));
}

/** The description of an operation without what replaces it, for places that say that in their own way. */
export function descriptionAlone(api: Api, operation: Operation): string {
  const titles = replacementsOf(api, operation).map(({ summary }) => summary);
  const { description = '' } = operation;
  return titles.length > 0 ? description.replace(replacementInWords(titles), '').trimEnd() : description;
}
