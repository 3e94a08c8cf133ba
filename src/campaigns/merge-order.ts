import type { CampaignFile, FileBranch, FileStep } from './campaign-file.ts';
import { isMarked, type Merging } from './merging.ts';

/** Steps or branches, and where a conflict about their order stands. */
interface OrderedItems<Item> {
  items: readonly Item[];
  holder: CampaignFile | FileBranch | FileStep;
  field: 'steps' | 'branches';
  /** The ids as the last pull found them, and as lemlist has them now. */
  before: readonly string[] | undefined;
  now: readonly string[] | undefined;
  path: string;
}

/** The order of lemlist where only lemlist changed it. The order of the file stays where both did. */
export function mergeOrder<Item extends { id?: string }>(
  merging: Merging,
  { items: steps, holder, field, before = [], now = [], path }: OrderedItems<Item>,
): Item[] {
  const shared = steps.flatMap(({ id }) => (id !== undefined && before.includes(id) && now.includes(id) ? [id] : []));
  const [own, old, theirs] = [shared, before, now].map((ids) => ids?.filter((id) => shared.includes(id)).join());
  const isSeen = theirs === old && !isMarked(merging, holder, field);
  if (isSeen || theirs === own) return [...steps];
  if (own === old) {
    merging.incoming.push(`${path}the order of the ${field}`);
    return reorder(steps, now);
  }
  const words = `another order of the ${field}`;
  merging.conflicts.push({ where: `${path}the order of the ${field}`, object: holder, field, words });
  return [...steps];
}

/** The order of lemlist. What is new in the file stays behind what it stood behind. */
function reorder<Item extends { id?: string }>(steps: readonly Item[], present: readonly string[]): Item[] {
  const isPlaced = ({ id }: Item): boolean => id !== undefined && present.includes(id);
  const placed = steps
    .filter(isPlaced)
    .toSorted((a, b) => present.indexOf(a.id as string) - present.indexOf(b.id as string));
  for (const [index, step] of steps.entries()) {
    if (isPlaced(step)) continue;
    const before = steps[index - 1];
    placed.splice(before ? placed.indexOf(before) + 1 : 0, 0, step);
  }
  return placed;
}
