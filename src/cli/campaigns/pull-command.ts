import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { ID_PATTERNS } from '../../campaigns/fields.ts';
import { type Files, pull } from '../../campaigns/index.ts';
import { HOW_TO_SOLVE } from '../../campaigns/marks.ts';
import { parseFile } from '../../campaigns/parse.ts';
import { isLemlistError, type Lemlist } from '../../index.ts';
import { concernsAll } from './concerns-all.ts';
import { inFile, missingLockMessage, readFiles, writeFiles } from './files.ts';
import { makeFolder } from './make-folder.ts';
import { filesByCampaign, newPath, sharedCampaignMessage } from './paths.ts';

export interface PullArguments {
  ids: string[];
  all: boolean;
  out: string;
}

/**
 * Reads campaigns into files. Exit code 1 where there are conflicts.
 *
 * @throws {Error} where campaigns could not be pulled, a line for each; the others are pulled, unless lemlist does not respond
 */
export async function pullCommand(
  lemlist: Lemlist,
  { ids, all, out }: PullArguments,
  print: (line: string) => void,
): Promise<number> {
  refuseArguments(ids, all, out);
  const present = filesByCampaign(out);
  beginFolder(out);
  const wanted = all ? await everyCampaign(lemlist) : [...new Set(ids)];
  const failed: string[] = [];
  let conflicts = 0;
  for (const [index, id] of wanted.entries()) {
    try {
      const [path, ...others] = present.get(id) ?? [];
      if (path !== undefined && others.length > 0) throw new Error(sharedCampaignMessage([path, ...others], id));
      conflicts += await pullOne(lemlist, { id, path, out }, print);
    } catch (error) {
      const reason = (error as Error).message;
      failed.push(isLemlistError(error) ? `${id}: ${reason}` : reason);
      if (!concernsAll(error)) continue;
      const left = wanted.length - index - 1;
      if (left > 0) failed.push(`${left} more ${left === 1 ? 'campaign was' : 'campaigns were'} not pulled.`);
      break;
    }
  }
  if (conflicts > 0) print(`In each conflict: ${HOW_TO_SOLVE}`);
  if (failed.length > 0) throw new Error(failed.join('\n'));
  return conflicts === 0 ? 0 : 1;
}

/** Pulls one campaign, and returns how many conflicts there are. */
async function pullOne(
  lemlist: Lemlist,
  { id, path: old, out }: { id: string; path: string | undefined; out: string },
  print: (line: string) => void,
): Promise<number> {
  const previous = old === undefined ? undefined : readPrevious(old);
  const pulled = await pull(lemlist, id, previous, { folder: out });
  const path = old ?? newPath(out, pulled.lock.name);
  writeFiles(path, pulled);
  print(`${path}: ${old === undefined ? 'written' : incomingWords(pulled.incoming)}`);
  for (const { where, field, deletedIn } of pulled.conflicts) {
    const what = `${where}${field ? `, \`${field}\`` : ''}`;
    print(`  conflict in ${basename(path)}: ${what} was ${conflictWords(deletedIn)}`);
  }
  return pulled.conflicts.length;
}

function refuseArguments(ids: readonly string[], all: boolean, out: string): void {
  if (all && ids.length > 0) throw new Error('pull takes campaign ids or --all, not both');
  if (out === '') throw new Error('--out needs the name of a folder');
  const wrong = ids.find((id) => !ID_PATTERNS.campaign.test(id));
  if (wrong === undefined) return;
  const what = existsSync(wrong)
    ? 'is a file or folder. pull takes campaign ids; a file names its id as `campaign`'
    : '';
  throw new Error(`${wrong.slice(0, 60)} ${what || 'is not the id of a campaign, which begins with cam_'}`);
}

/** A folder that cannot be written is found before lemlist is asked. */
function beginFolder(out: string): void {
  try {
    makeFolder(out);
  } catch (error) {
    throw new Error(`--out ${out}: no files can be written there (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** Reads the files that a campaign is merged into, and finds all that is wrong with them before lemlist is asked. */
function readPrevious(path: string): Files {
  const files = readFiles(path);
  if (!files.lock) throw new Error(missingLockMessage(path));
  inFile(path, () => parseFile(files.text));
  return files;
}

async function everyCampaign(lemlist: Lemlist): Promise<string[]> {
  const ids: string[] = [];
  for await (const { _id, status } of lemlist.campaigns.listAll()) if (status !== 'archived') ids.push(_id);
  return ids;
}

function conflictWords(deletedIn: 'file' | 'lemlist' | undefined): string {
  if (deletedIn === 'lemlist') return 'changed in the file and deleted in lemlist';
  return deletedIn === 'file' ? 'deleted in the file and changed in lemlist' : 'changed in the file and in lemlist';
}

function incomingWords(incoming: readonly string[]): string {
  return incoming.length === 0 ? 'up to date' : `from lemlist: ${incoming.join('; ')}`;
}
