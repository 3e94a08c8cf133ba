import { basename } from 'node:path';
import { pull } from '../../campaigns/index.ts';
import type { Lemlist } from '../../index.ts';
import { filesByCampaign, missingLockMessage, newPath, readFiles, writeFiles } from './files.ts';

export interface PullArguments {
  ids: string[];
  all: boolean;
  out: string;
}

/** Reads campaigns into files. Exit code 1 where there are conflicts. */
export async function pullCommand(
  lemlist: Lemlist,
  { ids, all, out }: PullArguments,
  print: (line: string) => void,
): Promise<number> {
  const wanted = all ? await everyCampaign(lemlist) : ids;
  const present = filesByCampaign(out);
  const taken = new Set<string>();
  let conflicts = 0;
  for (const id of wanted) {
    const old = present.get(id);
    const previous = old === undefined ? undefined : readFiles(old);
    if (old !== undefined && !previous?.lock) throw new Error(missingLockMessage(old));
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
  return conflicts === 0 ? 0 : 1;
}

async function everyCampaign(lemlist: Lemlist): Promise<string[]> {
  const ids: string[] = [];
  for await (const { _id, status } of lemlist.campaigns.listAll()) if (status !== 'archived') ids.push(_id);
  return ids;
}

function incomingWords(incoming: readonly string[]): string {
  return incoming.length === 0 ? 'up to date' : `from lemlist: ${incoming.join('; ')}`;
}
