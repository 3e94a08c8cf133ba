import { describe } from '../client/options/checks.ts';
import type { Lemlist } from '../index.ts';
import { checkClient, checkFiles, checkOptions } from './check-arguments.ts';
import { fileOf } from './from-snapshot.ts';
import { adoptStored } from './interrupted.ts';
import { emptyLock, foreignLockMessage, LOCK_REASON, type Lock, lockAdvice } from './lock.ts';
import { mark, marksIn, removeMarks } from './marks.ts';
import { merge } from './merge.ts';
import { nextLock } from './next-lock.ts';
import { parseFile } from './parse.ts';
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
  /**
   * What was changed in the file and in lemlist: where, and which field. `deletedIn` names the side that deleted it, where one did.
   * The file keeps its own, with a comment that blocks `apply` until somebody deletes it.
   */
  conflicts: { where: string; field?: string; deletedIn?: 'file' | 'lemlist' }[];
}

/**
 * Reads a campaign into a file. With the files of an earlier pull it merges: lemlist's changes come in, changes of the file stay,
 * and what both changed is a conflict, marked with a comment. The same state gives the same bytes.
 *
 * @throws {CampaignFileError} if `previous.text` is not a campaign file
 * @throws {TypeError} where there is a file without its lock: it would be unknown who made which change. Also where the file or its lock
 *   is of another campaign
 * @example
 * const { text, lock } = await pull(lemlist, 'cam_3MSGkm7LfK9zz2mbS');
 */
export async function pull(
  lemlist: Lemlist,
  campaignId: string,
  previous?: Files,
  options: PullOptions = {},
): Promise<Pulled> {
  checkClient(lemlist);
  if (typeof campaignId !== 'string')
    throw new TypeError(`\`campaignId\` must be the id of a campaign, got ${describe(campaignId)}`);
  if (previous !== undefined) checkFiles(previous);
  checkOptions('pull', options, ['folder']);
  const { folder } = options;
  if (previous && !previous.lock) throw new TypeError(`The file’s lock is missing. ${LOCK_REASON} ${lockAdvice()}`);
  const parsed = previous && parseFile(previous.text);
  refuseOthers(campaignId, parsed?.file.campaign, previous?.lock);
  const { snapshot } = await readSnapshot(lemlist, campaignId);
  if (!parsed || !previous?.lock) {
    const file = fileOf(snapshot);
    const lock: Lock = { version: 1, ...nextLock(file, emptyLock(snapshot), snapshot) };
    return { text: renderFile(file, undefined, folder), lock, incoming: [], conflicts: [] };
  }
  // Without its ids, what an interrupted apply added would be in the file twice, and the next apply would add it again.
  const known = adoptStored(parsed.file, snapshot, previous.lock);
  // The merge notes in it what lemlist has where there are conflicts.
  const base = structuredClone(known);
  const { conflicts, incoming } = merge(parsed.file, base, snapshot, marksIn(parsed));
  removeMarks(parsed);
  for (const conflict of conflicts) mark(parsed, conflict);
  const lock: Lock = { version: 1, ...nextLock(parsed.file, base, snapshot) };
  return {
    text: renderFile(parsed.file, parsed),
    lock: { ...lock, ...(previous.lock.paused && { paused: true }) },
    incoming,
    conflicts: conflicts.map(({ where, field, deletedIn }) => ({
      where,
      ...(field !== undefined && { field }),
      ...(deletedIn && { deletedIn }),
    })),
  };
}

/** A file of another campaign would lose all of its steps. */
function refuseOthers(campaignId: string, campaign: string | undefined, lock: Lock | undefined): void {
  if (campaign !== undefined && campaign !== campaignId)
    throw new TypeError(`The file names ${campaign}, so ${campaignId} cannot be pulled into it.`);
  const foreign = lock && foreignLockMessage(campaignId, lock);
  if (foreign) throw new TypeError(foreign);
}
