import type { Operation } from '../document/api.ts';

/** What people do with a record, in this order. Other verbs, such as `pause`, come after these. */
const VERBS = ['list', 'create', 'add', 'get', 'find', 'update', 'delete', 'remove'];

interface Place {
  operation: Operation;
  /** Of the method, such as `update` of `updateStep`. */
  verb: number;
  /** What the method is about, if it is not the record of the namespace, such as `Step`. */
  subject: string;
}

/**
 * The operations of a namespace in the order that people work: those on its own record first, then those on other things, and
 * last what has one operation alone. Equals keep the order of the document.
 */
export function inWorkingOrder(operations: readonly Operation[]): Operation[] {
  const places = operations.map(placeOf);
  const subjects = [...new Set(places.map(({ subject }) => subject))];
  const isAlone = (wanted: string): boolean => places.filter(({ subject }) => subject === wanted).length === 1;
  const rank = new Map(
    subjects
      .toSorted((a, b) => Number(b === '') - Number(a === '') || Number(isAlone(a)) - Number(isAlone(b)))
      .map((subject, index) => [subject, index]),
  );
  return places
    .toSorted((a, b) => (rank.get(a.subject) ?? 0) - (rank.get(b.subject) ?? 0) || a.verb - b.verb)
    .map(({ operation }) => operation);
}

function placeOf(operation: Operation): Place {
  const [, method = ''] = operation.id.split('.');
  const verb = /^[a-z]+/.exec(method)?.[0] ?? '';
  const known = VERBS.indexOf(verb);
  // `listBranches` is about what `addBranch` adds.
  const subject = method.slice(verb.length).replace(/(?<=ch|s)es$|(?<!s)s$/, '');
  return { operation, verb: known < 0 ? VERBS.length : known, subject };
}
