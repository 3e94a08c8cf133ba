import { isScalar, type Node, visit, YAMLMap } from 'yaml';
import type { ParsedFile, Place } from './parse.ts';

// A conflict is a comment in the file, above what both sides changed. While the comment is there, nothing is applied: to delete
// it is how people say that they have chosen. A later pull keeps it.

const MARK = ' conflict: lemlist has';
const MARK_START = new RegExp(`(?<=^|\\s)#${MARK}`, 'gm');

/** What a mark means, and what to do. */
export const UNSOLVED = 'The last pull found a conflict here.';
export const HOW_TO_SOLVE = 'Keep your value or take the other one, and delete the comment.';

/** A field, or a whole step, branch or variant, that was changed in the file and in lemlist. The file keeps its own. */
export interface Conflict {
  where: string;
  /** The object of the file that holds the field. */
  object: object;
  field?: string;
  /** The value of the field in lemlist; `undefined` if it has none. */
  theirs?: unknown;
  /** What lemlist did, if that is not a value of a field. */
  words?: string;
  /** Where it was deleted, while the other side changed it. Left out where both changed it. */
  deletedIn?: 'file' | 'lemlist';
}

/** A comment that a pull wrote, and what stands below it. */
export interface Mark {
  place: Place;
  object: object;
  /** Left out where the mark is about the whole object. */
  field?: string;
}

/** The marks in a file, from the first to the last. */
export function marksIn({ text, doc, nodes, placeAt }: ParsedFile): Mark[] {
  const offsets = [...text.matchAll(MARK_START)].map(({ index }) => index);
  if (offsets.length === 0) return [];
  const texts: [start: number, end: number][] = [];
  visit(doc, { Scalar: (_, { range }) => void (range && texts.push([range[0], range[1]])) });
  const keys = [...nodes].flatMap(([object, map]) =>
    map.items.flatMap(({ key }) =>
      isScalar(key) && key.range ? [{ offset: key.range[0], object, field: String(key.value) }] : [],
    ),
  );
  keys.sort((a, b) => a.offset - b.offset);
  return offsets.flatMap((offset) => {
    // People may write about marks in their texts.
    if (texts.some(([start, end]) => start < offset && offset < end)) return [];
    const below = keys.find((key) => key.offset > offset);
    if (!below) return [];
    const isWhole = /^#.* (?:step|branch|variant)\b/.test(text.slice(offset).split('\n', 1)[0] as string);
    return [{ place: placeAt(offset), object: below.object, ...(!isWhole && { field: below.field }) }];
  });
}

/** Writes what lemlist has as a comment above the field, or what it did above the whole object. */
export function mark({ nodes }: ParsedFile, { object, field, theirs, words }: Conflict): void {
  // What came back into the file has no node yet.
  const map = nodes.get(object) ?? new YAMLMap();
  nodes.set(object, map);
  const key = map.items.find((pair) => isScalar(pair.key) && pair.key.value === field)?.key;
  const target = (key ?? map) as Node;
  const lines = words === undefined ? [MARK, `   ${JSON.stringify(theirs)}`] : [`${MARK} ${words}`];
  target.commentBefore = [...(target.commentBefore?.split('\n') ?? []), ...lines].join('\n');
}

/** Every node is looked at: a comment above the first step is read back as a comment of the list. */
export function removeMarks({ doc }: ParsedFile): void {
  visit(doc, {
    Node: (_, node) => {
      if (!node.commentBefore?.includes(MARK)) return;
      const lines = node.commentBefore.split('\n');
      // Several stand together above an object whose text does not name the fields.
      for (let at = firstMark(lines); at >= 0; at = firstMark(lines)) lines.splice(at, lines[at] === MARK ? 2 : 1);
      node.commentBefore = lines.length > 0 ? lines.join('\n') : null;
    },
  });
}

function firstMark(lines: readonly string[]): number {
  return lines.findIndex((line) => line.startsWith(MARK));
}
