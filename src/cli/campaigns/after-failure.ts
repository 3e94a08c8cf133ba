import { PlanRefusedError, ReadBackError } from '../../campaigns/index.ts';
import { isStillAdding } from '../../campaigns/when-ready.ts';
import { isApiError } from '../../index.ts';

const AGAIN = 'un apply again: it does the rest, and adds nothing twice.';
/** Another run sends the same request, and lemlist would refuse it again. Not for a 404, because another plan shows what is gone. */
const FINAL = [400, 405, 409, 413, 415, 422];
/** The key, the plan of the team, and what the key may do. */
const OF_ACCOUNT = [401, 402, 403];

/** How far an apply came. */
export interface ApplyProgress {
  /** What was sent last; nothing if that was no change. */
  where: string | undefined;
  /** How many changes lemlist took before that. */
  done: number;
}

/** What to do after an apply that failed. */
export function adviceAfter(error: unknown, { where, done }: ApplyProgress): string {
  if (error instanceof PlanRefusedError) return '';
  // It was sent several times already.
  if (error instanceof ReadBackError) return 'Compare this with lemlist, and correct the file or pull again.';
  const status = isApiError(error) ? error.status : undefined;
  if (status !== undefined && OF_ACCOUNT.includes(status)) return `When that is solved, r${AGAIN}`;
  if (status === undefined || where === undefined || !FINAL.includes(status) || isStillAdding(error))
    return `R${AGAIN}`;
  const before = ['Nothing was changed before it', 'The change before it was sent'][done];
  return `${before ?? `The ${done} changes before it were sent`}. Another run would be refused, too: change ${where} in the file, then see with plan what is left.`;
}
