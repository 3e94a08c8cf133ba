import { basename } from 'node:path';
import { type Files, pull } from '../../campaigns/index.ts';
import { parseFile } from '../../campaigns/parse.ts';
import type { Lemlist } from '../../index.ts';
import { filesByCampaign, missingLockMessage, newPath, readFiles, writeFiles } from './files.ts';

export interface PullArguments {
  ids: string[];
  all: boolean;
  out: string;
}

/**
 * Reads campaigns into files. Exit code 1 where there are conflicts.
 *
 * @throws {Error} where a file cannot be merged because of itself or its lock, a line for each; the others are pulled first
 */
export async function pullCommand(
  lemlist: Lemlist,
  { ids, all, out }: PullArguments,
  print: (line: string) => void,
): Promise<number> {
  const wanted = all ? await everyCampaign(lemlist) : ids;
  const present = filesByCampaign(out);
  const taken = new Set<string>();
  const refused: string[] = [];
  let conflicts = 0;
  for (const id of wanted) {
    const old = present.get(id);
    let previous: Files | undefined;
    try {
      previous = old === undefined ? undefined : readPrevious(old);
    } catch (error) {
      refused.push((error as Error).message);
      continue;
    }
    const pulled = await pull(lemlist, id, previous, { folder: out });
    const path = old ?? newPath(out, pulled.lock.name, (one) => taken.has(one));
    taken.add(path);
    writeFiles(path, pulled);
    print(`${path}: ${old === undefined ? 'written' : incomingWords(pulled.incoming)}`);
    for (const { where, field } of pulled.conflicts) {
      print(
        `  conflict in ${basename(path)}: ${where}${field ? `, \`${field}\`` : ''} was changed in the file and in lemlist`,
      );
    }
    conflicts += pulled.conflicts.length;
  }
  if (refused.length > 0) throw new Error(refused.join('\n'));
  return conflicts === 0 ? 0 : 1;
}

/** Reads the files that a campaign is merged into, and finds all that is wrong with them before lemlist is asked. */
function readPrevious(path: string): Files {
  const files = readFiles(path);
  if (!files.lock) throw new Error(missingLockMessage(path));
  try {
    parseFile(files.text);
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`);
  }
  return files;
}

async function everyCampaign(lemlist: Lemlist): Promise<string[]> {
  const ids: string[] = [];
  for await (const { _id, status } of lemlist.campaigns.listAll()) if (status !== 'archived') ids.push(_id);
  return ids;
}

function incomingWords(incoming: readonly string[]): string {
  return incoming.length === 0 ? 'up to date' : `from lemlist: ${incoming.join('; ')}`;
}
