import type { ActivityType } from '../../../../generated/api.ts';
import type { LeadReaction } from '../model.ts';
import { iso } from './positions.ts';
import type { StepEffect } from './step-effects.ts';

/**
 * What a person is going to do about a step that was taken, as far as lemlist sees it. `draw` gives the share that a reaction must be above,
 * by its name.
 */
export function reactionsTo(
  { reactions = [] }: StepEffect,
  stepId: string,
  atMs: number,
  draw: (about: string) => number,
  isTracked: (type: ActivityType) => boolean,
): LeadReaction[] {
  const done = new Set<ActivityType>();
  return reactions.flatMap(({ type, share, afterMs, after, ends = false }) => {
    if (after !== undefined && !done.has(after)) return [];
    if (draw(type) >= share) return [];
    done.add(type);
    if (!isTracked(type)) return [];
    return [{ type, at: iso(atMs + afterMs), stepId, ends }];
  });
}
