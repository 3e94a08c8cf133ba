import type { CampaignFile, Fields } from './campaign-file.ts';
import { shownValue } from './from-snapshot.ts';
import type { Conflict, Mark } from './marks.ts';
import type { Snapshot } from './snapshot.ts';
import { isSame } from './text.ts';

/** What lemlist did to a whole object that the file changed. */
export const DELETED = { step: 'deleted this step', branch: 'deleted this branch', variant: 'deleted this variant' };
/** What lemlist did to a whole object that the file deleted. */
export const CHANGED = {
  step: 'changed this step, which the file no longer held',
  branch: 'changed this branch, which the file no longer held',
  variant: 'changed this variant, which the file no longer held',
};

/** What lemlist did to steps whose order the file changed. */
export const ORDER = 'another order of the steps';

/** What the parts of a merge have in common. */
export interface Merging {
  file: CampaignFile;
  base: Snapshot;
  remote: Snapshot;
  /** What earlier pulls marked, and nobody has solved yet. */
  marks: readonly Mark[];
  conflicts: Conflict[];
  /** What came in from lemlist, a sentence for each. */
  incoming: string[];
}

/** Whether an earlier pull marked a field, or without one the whole object. */
export function isMarked({ marks }: Merging, object: object, field?: string): boolean {
  return marks.some((mark) => mark.object === object && mark.field === field);
}

/** Merges fields of an object of the file. `base` takes over what lemlist has in a conflict. */
export function mergeFields(
  merging: Merging,
  local: Fields,
  base: Fields,
  remote: Fields,
  names: readonly string[],
  where: string,
): void {
  for (const field of names) {
    if (isSame(local[field], remote[field])) continue;
    const isSeen = isSame(remote[field], base[field]) && !isMarked(merging, local, field);
    if (!isSame(local[field], base[field])) {
      // A field that the file leaves out is lemlist's to change.
      if (isSeen || !(field in local)) continue;
      merging.conflicts.push({ where, object: local, field, theirs: remote[field] });
      base[field] = remote[field];
      continue;
    }
    if (remote[field] === undefined) delete local[field];
    else local[field] = shownValue(remote[field]);
    merging.incoming.push(`${where}, \`${field}\``);
  }
}
