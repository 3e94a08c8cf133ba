import type { Change, Weight } from './change.ts';
import type { OperationsAt } from './operations-at.ts';

const HEADINGS: Array<[Weight, string]> = [
  ['breaking', 'Breaking'],
  ['added', 'Added'],
  ['changed', 'Changed'],
];
/** A component that everything refers to would fill the screen with ids. */
const NAMED_OPERATIONS = 5;

/** The changes of the document by weight, then by the operations that they touch, then those of the types. */
export function report(documentChanges: Change[], typeChanges: Change[], operationsOf: OperationsAt): string {
  const sections = HEADINGS.flatMap(([weight, heading]) => [
    ...section(heading, documentChanges, weight, ({ pointer }) => operationWords(operationsOf(pointer), pointer)),
    ...section(`${heading} in the types`, typeChanges, weight, () => 'generated/api.ts'),
  ]);
  return sections.length === 0 ? 'Nothing changed.' : sections.join('\n');
}

function section(heading: string, all: Change[], weight: Weight, groupOf: (change: Change) => string): string[] {
  const changes = all.filter((change) => change.weight === weight);
  if (changes.length === 0) return [];
  const groups = new Map<string, Change[]>();
  for (const change of changes) groups.set(groupOf(change), [...(groups.get(groupOf(change)) ?? []), change]);
  const lines = [...groups].flatMap(([group, members]) => [`  ${group}`, ...members.map(line)]);
  return [`${heading} (${changes.length})`, ...lines, ''];
}

function line({ pointer, text }: Change): string {
  return text.endsWith('.') ? `    - ${text}` : `    - ${readable(pointer)}: ${text}`;
}

/** `#/paths/~1hooks/get` is `/hooks/get`, `#/components/schemas/Hook` is `schemas/Hook`. */
function readable(pointer: string): string {
  const place = pointer.replace(/^#\/(paths\/|components\/)?/, '');
  return place.replaceAll('~1', '/').replaceAll('~0', '~');
}

function operationWords(ids: string[], pointer: string): string {
  if (ids.length === 0) return pointer.startsWith('#/webhooks') ? 'webhooks' : 'the document';
  const more = ids.length - NAMED_OPERATIONS;
  const named = ids.slice(0, NAMED_OPERATIONS).join(', ');
  return more > 0 ? `${named} and ${more} more` : named;
}
