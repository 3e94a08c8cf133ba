import type { Api, Operation } from '../../document/api.ts';
import { joinWords } from '../../document/words.ts';
import { code } from '../markdown.ts';
import { marks } from '../marks.ts';
import { linkTo, operationRoute } from '../routes.ts';
import { inWorkingOrder } from '../working-order.ts';

/** More operations are in a list of their own. */
const MAX_IN_A_SENTENCE = 6;

/**
 * Which operations send an error: in a sentence, or in a folded list by namespace. If most do, it names those that do not. A search
 * skips it, so that a search for an operation finds its own page.
 */
export function renderSenders({ operations, namespaces }: Api, senders: ReadonlySet<Operation>): string {
  const others = operations.filter((operation) => !senders.has(operation));
  if (others.length === 0) return marks.common('Sent by every operation.');
  const isByMost = others.length < senders.size;
  const shown = isByMost ? others : [...senders];
  if (shown.length <= MAX_IN_A_SENTENCE) {
    const links = shown.map(({ id }) => linkTo(code(id), operationRoute(id)));
    return marks.common(`Sent by ${isByMost ? 'every operation but ' : ''}${joinWords(links, 'and')}.`);
  }
  const lines = namespaces.flatMap(({ title, operations: own }) => {
    const links = inWorkingOrder(own)
      .filter((each) => shown.includes(each))
      .map(({ id }) => linkTo(code(id), operationRoute(id)));
    return links.length > 0 ? [`- ${title}: ${links.join(', ')}`] : [];
  });
  const label = isByMost ? `Sent by all but ${others.length} operations` : `Sent by ${senders.size} operations`;
  return marks.common(marks.folded(label, lines.join('\n')));
}
