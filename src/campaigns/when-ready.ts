import { sleep } from '../client/call/sleep.ts';
import { isConflictError } from '../index.ts';

/** lemlist's code while it still adds a step for the leads of a campaign. Nothing was written, and it asks to retry in a minute. */
const STILL_ADDING = 'campaign-reroute-in-progress';
const PAUSE_MS = 60_000;
const MAX_TRIES = 6;

/** Sends a request, and again each minute while lemlist is still adding the step before it. */
export async function whenReady<Result>(send: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await send();
    } catch (error) {
      if (!isStillAdding(error) || tries === MAX_TRIES) throw error;
      await sleep(PAUSE_MS, signal);
    }
  }
}

/** Whether lemlist refused a request only because it still adds the step before it. */
export function isStillAdding(error: unknown): boolean {
  return isConflictError(error) && (error.body as { code?: unknown } | null)?.code === STILL_ADDING;
}
