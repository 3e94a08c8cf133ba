import type { CampaignFile, FileBranch, FileStep } from './campaign-file.ts';
import { isMarked, type Merging, ORDER } from './merging.ts';

/** Steps in the order of lemlist where only lemlist changed it. The order of the file stays where both did. */
export function ordered(
  merging: Merging,
  holder: CampaignFile | FileBranch,
  steps: readonly FileStep[],
  sequence: string,
  path: string,
): FileStep[] {
  const [before, now] = [merging.base, merging.remote].map(({ sequences }) => sequences[sequence] ?? []);
  const shared = steps.flatMap(({ id }) => (id !== undefined && before?.includes(id) && now?.includes(id) ? [id] : []));
  const [own, old, theirs] = [shared, before, now].map((ids) => ids?.filter((id) => shared.includes(id)).join());
  const isSeen = theirs === old && !isMarked(merging, holder, 'steps');
  if (isSeen || theirs === own) return [...steps];
  if (own === old) {
    merging.incoming.push(`${path}the order of the steps`);
    return reorder(steps, now ?? []);
  }
  merging.conflicts.push({ where: `${path}the order of the steps`, object: holder, field: 'steps', words: ORDER });
  return [...steps];
}

/** The order of lemlist. New steps of the file stay behind the step that they stood behind. */
function reorder(steps: readonly FileStep[], present: readonly string[]): FileStep[] {
  const isPlaced = ({ id }: FileStep): boolean => id !== undefined && present.includes(id);
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
