import type { FileStep } from './campaign-file.ts';
import { agrees, isSameIn } from './compare.ts';
import { VARIANT_FIELDS } from './fields.ts';
import { shownFields } from './from-snapshot.ts';
import { CHANGED, DELETED, isMarked, type Merging, mergeFields } from './merging.ts';
import type { SnapshotStep } from './snapshot.ts';

/** Merges variant B of a step, which either side may have added, changed or deleted. */
export function mergeVariant(
  merging: Merging,
  step: FileStep,
  known: SnapshotStep,
  stored: SnapshotStep,
  at: string,
): void {
  const where = `${at}, variant B`;
  const { conflicts, incoming } = merging;
  const { variantB: own } = step;
  const { variantB: theirs } = stored;
  const { variantB: before } = known;
  const marked = own && isMarked(merging, own);
  if (own && theirs) {
    if (marked) conflicts.push({ where, object: own, ...CHANGED.variant });
    mergeFields(merging, own, before ?? {}, theirs, VARIANT_FIELDS, where);
  } else if (own && before && agrees(own, before, VARIANT_FIELDS)) {
    delete step.variantB;
    incoming.push(`${where} was deleted`);
  } else if (own && (before || marked)) {
    delete known.variantB;
    conflicts.push({ where, object: own, ...DELETED.variant });
  } else if (!own && theirs && !(before && isSameIn(before, theirs, VARIANT_FIELDS))) {
    step.variantB = shownFields(theirs);
    if (before) conflicts.push({ where, object: step.variantB, ...CHANGED.variant });
    else incoming.push(`${at}, a new variant B`);
  }
}
