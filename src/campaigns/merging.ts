import type { CampaignFile, Fields } from './campaign-file.ts';
import { shownValue } from './from-snapshot.ts';
import type { Conflict, Mark } from './marks.ts';
import { isSameField } from './same-field.ts';
import type { Snapshot } from './snapshot.ts';

/** What lemlist did to a whole object that the file changed. */
export const DELETED = { step: deleted('step'), branch: deleted('branch'), variant: deleted('variant') };
/** What lemlist did to a whole object that the file deleted. */
export const CHANGED = {
  step: describeChange('step'),
  branch: describeChange('branch'),
  variant: describeChange('variant'),
};

/** What the parts of a merge have in common. */
export interface Merging {
  file: CampaignFile;
  base: Snapshot;
  remote: Snapshot;
  /** Conflicts that earlier pulls marked and nobody has solved yet. */
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
    if (isSameField(field, local[field], remote[field])) continue;
    const isSeen = isSameField(field, remote[field], base[field]) && !isMarked(merging, local, field);
    if (!isSameField(field, local[field], base[field])) {
      // A field that the file leaves out is lemlist's to change.
      if (isSeen || !(field in local)) continue;
      const theirs = remote[field];
      const deleted = theirs === undefined && { words: 'deleted this field', deletedIn: 'lemlist' as const };
      merging.conflicts.push({ where, object: local, field, theirs, ...deleted });
      base[field] = remote[field];
      continue;
    }
    if (remote[field] === undefined) delete local[field];
    else local[field] = shownValue(remote[field]);
    merging.incoming.push(`${where}, \`${field}\``);
  }
}

function deleted(kind: string): Pick<Conflict, 'words' | 'deletedIn'> {
  return { words: `deleted this ${kind}`, deletedIn: 'lemlist' };
}

function describeChange(kind: string): Pick<Conflict, 'words' | 'deletedIn'> {
  return { words: `changed this ${kind}, which the file no longer held`, deletedIn: 'file' };
}
