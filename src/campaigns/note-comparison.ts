import type { Comparison } from './compare.ts';
import type { Planning } from './planning.ts';
import { noteRefusal } from './refusals.ts';

/** Notes what somebody changed in lemlist since the pull: as drift, or as a refusal where the file changes it, too. */
export function noteComparison(
  planning: Planning,
  { conflicts, drifted }: Comparison,
  where: string,
  isKnown: boolean,
): void {
  const { plan, options } = planning;
  for (const field of isKnown ? drifted : [])
    plan.drift.push({ where, message: `somebody changed \`${field}\` in lemlist; it stays` });
  if (conflicts.length > 0 && !options.force) {
    const fields = conflicts.map((field) => `\`${field}\``).join(' and ');
    noteRefusal(plan, isKnown ? 'changedInLemlist' : 'unknownToLock', `${where}, ${fields}`);
  }
}
