import type { Slot } from '../rate-limit.ts';

interface Waiting {
  admit(slot: Slot): void;
  refuse(error: Error): void;
}

/** The calls of this process that wait for a slot, in the order in which they came. */
export class WaitingLine {
  readonly #waiting = new Set<Waiting>();
  readonly #onEmpty: () => void;

  /** `onEmpty` is called when the last call has left without a slot. */
  constructor(onEmpty: () => void) {
    this.#onEmpty = onEmpty;
  }

  get isEmpty(): boolean {
    return this.#waiting.size === 0;
  }

  join(signal?: AbortSignal): Promise<Slot> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const leave = (): void => {
        this.#waiting.delete(waiting);
        signal?.removeEventListener('abort', onAbort);
      };
      const onAbort = (): void => {
        leave();
        reject(signal?.reason);
        if (this.isEmpty) this.#onEmpty();
      };
      const waiting: Waiting = {
        admit: (slot) => {
          leave();
          resolve(slot);
        },
        refuse: (error) => {
          leave();
          reject(error);
        },
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      this.#waiting.add(waiting);
    });
  }

  /** Gives the slot to the first in line. If nobody waits, the slot counts as used. */
  admit(slot: Slot): void {
    const [first] = this.#waiting;
    if (first) first.admit(slot);
    else slot.answered();
  }

  refuseAll(error: Error): void {
    for (const waiting of this.#waiting) waiting.refuse(error);
  }
}
