import { isScalar, type Node, visit } from 'yaml';
import type { Lemlist } from '../index.ts';
import { fileOf } from './from-snapshot.ts';
import { emptyLock, LOCK_REASON, type Lock, lockAdvice } from './lock.ts';
import { type Conflict, merge } from './merge.ts';
import { nextLock } from './next-lock.ts';
import { type ParsedFile, parseFile } from './parse.ts';
import { renderFile } from './render.ts';
import { readSnapshot } from './snapshot.ts';

/** A campaign's file and its lock. */
export interface Files {
  /** The YAML text of the file. */
  text: string;
  /** Without it, nothing is known of an earlier pull. */
  lock?: Lock | undefined;
}

/** How a pull writes. */
export interface PullOptions {
  /** Folder of the file, from the one that has `node_modules`. A new file names its schema from there. Default `campaigns`. */
  folder?: string | undefined;
}

/** What a pull gives. */
export interface Pulled {
  text: string;
  lock: Lock;
  /** What came in from lemlist, a phrase for each. */
  incoming: string[];
  /** What was changed in the file and in lemlist: where, and which field. The file keeps its own, with a comment. */
  conflicts: { where: string; field?: string }[];
}

const MARK = ' conflict: lemlist has';

/**
 * Reads a campaign into a file. With the files of an earlier pull it merges: lemlist's changes come in, changes of the file stay,
 * and what both changed is a conflict, marked with a comment. The same state gives the same bytes.
 *
 * @throws {CampaignFileError} where `previous.text` is no campaign's file
 * @throws {TypeError} where there is a file without its lock: nobody could tell whose changes are whose
 * @example
 * const { text, lock } = await pull(lemlist, 'cam_3MSGkm7LfK9zz2mbS');
 */
export async function pull(
  lemlist: Lemlist,
  campaignId: string,
  previous?: Files,
  { folder }: PullOptions = {},
): Promise<Pulled> {
  if (previous && !previous.lock) throw new TypeError(`The file’s lock is missing. ${LOCK_REASON} ${lockAdvice()}`);
  const { snapshot } = await readSnapshot(lemlist, campaignId);
  if (!previous?.lock) {
    const file = fileOf(snapshot);
    const lock: Lock = { version: 1, ...nextLock(file, emptyLock(snapshot), snapshot) };
    return { text: renderFile(file, undefined, folder), lock, incoming: [], conflicts: [] };
  }
  const parsed = parseFile(previous.text);
  const { conflicts, incoming } = merge(parsed.file, previous.lock, snapshot);
  removeMarks(parsed);
  for (const conflict of conflicts) mark(parsed, conflict);
  const lock: Lock = { version: 1, ...nextLock(parsed.file, previous.lock, snapshot) };
  return {
    text: renderFile(parsed.file, parsed),
    lock: { ...lock, ...(previous.lock.paused && { paused: true }) },
    incoming,
    conflicts: conflicts.map(({ where, field }) => ({ where, ...(field !== undefined && { field }) })),
  };
}

/** Writes what lemlist has as a comment above the field, or above the step that was deleted there. */
function mark({ nodes }: ParsedFile, { object, field, theirs }: Conflict): void {
  const map = nodes.get(object);
  const key = map?.items.find((pair) => isScalar(pair.key) && pair.key.value === field)?.key;
  const target = (key ?? map) as Node | undefined;
  if (!target) return;
  const lines = theirs === undefined ? [`${MARK} deleted it`] : [MARK, `   ${JSON.stringify(theirs)}`];
  target.commentBefore = [...(target.commentBefore?.split('\n') ?? []), ...lines].join('\n');
}

/**
 * Comments of an earlier pull go, since this pull writes those that still hold. Every node is looked at: a comment above the first
 * step is read back as a comment of the list.
 */
function removeMarks({ doc }: ParsedFile): void {
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
