import type { Plan, RefusalReason } from './plan-types.ts';
import type { Planning } from './planning.ts';

/** The way round a change that somebody made in lemlist. */
export const OVERWRITE = 'Pull again, or overwrite it with --force.';
/** How a plan notes such a change where the file changed nothing. */
export const CHANGED_AND_STAYS = 'somebody changed it in lemlist; it stays';

const SENTENCES: Record<
  Exclude<RefusalReason, 'running' | 'severalBranches' | 'conditionKey' | 'unsolved' | 'incomplete' | 'leadsEntered'>,
  [string, string]
> = {
  deletes: ['The file no longer holds it.', 'Delete it in lemlist, too, with --delete, or put it back into the file.'],
  type: [
    'lemlist cannot change the type of a step.',
    'Use --replace: it deletes the step and adds another one. Leads lose the step’s history.',
  ],
  moved: ['lemlist cannot move a step.', 'Use --replace: it deletes the step and adds it again at the other position.'],
  changedInLemlist: ['Somebody changed it in lemlist since the pull.', OVERWRITE],
  unknownToLock: ['The lock does not know it, so nobody can tell your changes from those made in lemlist.', OVERWRITE],
  removedInLemlist: ['Somebody deleted it in lemlist since the pull.', 'Pull again, or add it again with --force.'],
  fallback: ['lemlist cannot make another branch the fallback.', 'Put `fallback: true` where the pull wrote it.'],
  lostFallback: [
    'The file no longer holds the fallback, which lemlist cannot delete.',
    'Put it back. To delete its steps, write `steps: []` there, and use --delete.',
  ],
  unknownStep: [
    'Neither the lock nor lemlist knows this `id`.',
    'Check the `id`, or remove its line to add it as new.',
  ],
};

/** Notes what `apply` will not do. */
export function noteRefusal(plan: Plan, reason: keyof typeof SENTENCES, where: string, type?: string): void {
  const [message, wayRound] = SENTENCES[reason];
  const more = reason === 'type' && type ? ` It is \`${type}\` there.` : '';
  plan.refusals.push({ reason, where, message: message + more, wayRound });
}

/**
 * Notes that lemlist does not have a step or a branch whose id the file names. With `replace`, an earlier `apply` may have deleted it
 * and been interrupted before it added the new one.
 */
export function refuseLost({ plan, options }: Planning, isKnown: boolean, where: string): void {
  if (options.force || (options.replace && isKnown)) return;
  noteRefusal(plan, isKnown ? 'removedInLemlist' : 'unknownStep', where);
}
