import { LONGEST_WAY, MARGIN, type RateLimit, type Slot } from '../rate-limit.ts';
import type { RunScript } from './client.ts';
import { PAUSE, REOPEN, TAKE } from './scripts.ts';

/** What Redis says to a process that wants to send. */
export interface Answer {
  /** The slot, if one was open. */
  slot: Slot | undefined;
  /** Milliseconds after which one may be open, if none was. */
  wait: number;
  /** How many processes have asked lately, this one included. */
  processes: number;
}

/** The sliding window that lives in Redis. It asks and tells, and knows nothing of queues and outages. */
export class SharedWindow {
  /** Milliseconds for which a slot stays closed at most: a request that was sent has arrived by then, answered or not. */
  readonly longest: number;
  readonly #run: RunScript;
  readonly #keys: { slots: string; pause: string; processes: string };
  readonly #requests: number;
  readonly #window: number;
  readonly #process = crypto.randomUUID();
  #count = 0;

  constructor(run: RunScript, key: string, { requests, window }: Required<RateLimit>) {
    this.#run = run;
    this.#keys = { slots: key, pause: `${key}:pause`, processes: `${key}:processes` };
    this.#requests = requests;
    this.#window = window + MARGIN;
    this.longest = LONGEST_WAY + this.#window;
  }

  /** Takes a slot if one is open. */
  async take(): Promise<Answer> {
    const { slots, pause, processes } = this.#keys;
    const name = `${this.#process}:${++this.#count}`;
    const args = [name, this.#process, this.#requests, this.#window, this.longest];
    const reply = await this.#run(TAKE, [slots, pause, processes], args);
    const [wait = Number.NaN, sharing = Number.NaN] = Array.isArray(reply) ? reply.map(Number) : [];
    if (!(wait >= 0 && sharing >= 1)) throw new TypeError('Redis answered something else than two numbers');
    return { slot: wait === 0 ? this.#slot(name) : undefined, wait, processes: sharing };
  }

  /** Keeps every process from taking a slot for `delay` milliseconds. */
  pause(delay: number): void {
    // Redis knows whole milliseconds only, and refuses to keep something for none.
    if (delay > 0) this.#tell(this.#run(PAUSE, [this.#keys.pause], [Math.ceil(delay)]));
  }

  #slot(name: string): Slot {
    const sentAt = performance.now();
    let open = true;
    return {
      answered: () => {
        if (!open) return;
        open = false;
        // A span, since the clocks of two machines differ, and less than a window after a slow answer: see LONGEST_WAY.
        const rest = this.#window + Math.min(0, sentAt + LONGEST_WAY - performance.now());
        if (rest > 0) this.#tell(this.#run(REOPEN, [this.#keys.slots], [name, Math.ceil(rest), this.longest]));
      },
    };
  }

  /** For what nobody waits for: should it be lost, the slot opens all the same, and lemlist's next 429 pauses again. */
  #tell(outcome: Promise<unknown>): void {
    outcome.catch(() => {});
  }
}
