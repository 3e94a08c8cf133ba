/** What an error of nearly every operation has among its causes. The page of common errors explains both. */
const COMMON_CAUSE = /, or the API key (?:is missing|has no user)(?=\.)/;

/** Words that a sentence about things that do not exist needs, and the rows about them do not. */
const LINKS = new Set(['the', 'a', 'an', 'or', 'does', 'not', 'exist', 'has', 'no', 'such']);

/**
 * The sentences and the rows of an error, without the causes that both would say. A single row leaves its cause to the sentence. Several
 * rows say more than a sentence that only names what does not exist. With `hasCommon`, the page links what every operation has.
 */
export function sayOnce<Body extends { summary: string }>(
  description: string,
  bodies: readonly Body[],
  hasCommon: boolean,
): { description: string; bodies: readonly Body[] } {
  const own = hasCommon ? withoutCommonCause(description) : description;
  const [first = '', ...others] = own.split(/(?<=\.) /);
  const causes = new Set(bodies.flatMap(({ summary }) => wordsOf(summary)));
  if (bodies.length > 1) {
    const isSaid = wordsOf(first).every((word) => LINKS.has(word) || causes.has(word));
    return { description: isSaid ? others.join(' ') : own, bodies };
  }
  const said = new Set(wordsOf(own));
  const isSaid = [...causes].every((word) => said.has(word));
  return { description: own, bodies: isSaid ? bodies.map((body) => ({ ...body, summary: '' })) : bodies };
}

/** `A, b, or the API key is missing.` becomes `A, or b.` */
function withoutCommonCause(description: string): string {
  const [before = '', after] = description.split(COMMON_CAUSE);
  if (after === undefined) return description;
  const last = before.slice(before.lastIndexOf(', ')).replaceAll(/\(.*?\)/g, '');
  return (last.includes(' or ') ? before : before.replace(/, (?=[^,]*$)/, ', or ')) + after;
}

/** "An unknown X" means the same as "X does not exist". */
function wordsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/^unknown /, 'exist ')
      .match(/[a-z]+/g) ?? [];
  return words.filter((word) => word !== 'a' && word !== 'an' && word !== 'the');
}
