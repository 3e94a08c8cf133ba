import type { Lock } from './lock.ts';
import { type Action, PLAN_OPTIONS, type PlanOptions } from './plan-types.ts';
import type { Files } from './pull.ts';
import type { Reading } from './snapshot.ts';

export interface ApplyOptions extends PlanOptions {
  /** Create the campaign if the file names none. */
  create?: boolean;
  /** What a plan has just read, so that it is not read again. */
  reading?: Reading;
  /** Called before each request with what it does. */
  onAction?: (action: Action, number: number, count: number) => void;
  /** Ends the apply before its next request, with the signal's reason. A campaign that it paused is started again. */
  signal?: AbortSignal;
  /**
   * Called whenever the files must be written: after each new id, and around a pause. After a kill, the next run continues from what
   * was written last.
   */
  save?: (files: Files) => void | Promise<void>;
}

/** What an apply did. */
export interface Applied {
  text: string;
  lock: Lock;
  /** What was sent, in order. */
  done: Action[];
}

/** The names of the options. The type makes the list complete. */
export const APPLY_OPTIONS: readonly string[] = [
  ...PLAN_OPTIONS,
  ...Object.keys({
    create: true,
    reading: true,
    onAction: true,
    signal: true,
    save: true,
  } satisfies Record<Exclude<keyof ApplyOptions, keyof PlanOptions>, true>),
];
