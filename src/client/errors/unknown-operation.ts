import { describe } from '../options/checks.ts';

/** More changed letters are another word. */
const MAX_DISTANCE = 3;

/**
 * Says that a text is not the id of an operation, and which id it may be meant to be.
 *
 * @param what the parameter that has the text
 * @param ids those that there are
 */
export function unknownOperation(what: string, given: unknown, ids: readonly string[]): TypeError {
  // What looks like an id is nobody's data.
  const isId = typeof given === 'string' && /^[A-Za-z.]{1,60}$/.test(given);
  const nearest = isId ? nearestId(given, ids) : undefined;
  const got = isId ? `'${given}'` : describe(given);
  const advice = nearest ? `. Did you mean '${nearest}'?` : '';
  return new TypeError(`${what} must be the id of an operation, such as 'campaigns.list', got ${got}${advice}`);
}

function nearestId(text: string, ids: readonly string[]): string | undefined {
  const [nearest] = ids
    .map((id) => ({ id, distance: distance(id.toLowerCase(), text.toLowerCase()) }))
    .filter((one) => one.distance <= MAX_DISTANCE)
    .sort((a, b) => a.distance - b.distance);
  return nearest?.id;
}

/** How many letters must be added, left out or replaced to make one text of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [above, letter] of [...one].entries()) {
    const next = [above + 1];
    for (const [index, each] of [...other].entries()) {
      const replaced = (row[index] as number) + (letter === each ? 0 : 1);
      next.push(Math.min(replaced, (row[index + 1] as number) + 1, (next[index] as number) + 1));
    }
    row = next;
  }
  return row.at(-1) as number;
}
