import { sleep } from '../../call/sleep.ts';
import { RateLimiterError } from '../../errors/RateLimiterError.ts';
import { checkNumber } from '../../options/checks.ts';
import { LocalRateLimiter, type RateLimiter, type Slot } from '../rate-limit.ts';
import type { Answer, SharedWindow } from './SharedWindow.ts';
import type { RedisSettings } from './settings.ts';
import { shareOf } from './share.ts';
import { within } from './time-limit.ts';
import { WaitingLine } from './WaitingLine.ts';

/** How many processes to expect where Redis has never said how many there are. */
const ASSUMED_PROCESSES = 4;
/** After so many time limits a question counts as lost in the client, and another may be asked. */
const PATIENCE = 10;

interface Question {
  askedAt: number;
  /** How many processes send from shares of their own, this one included, or 0 if this one did not when it asked. */
  sharers: number;
  answer: Promise<Answer>;
}

/** The line of this process before the window that all share. Redis gets one question at a time, for the first in line. */
export class SharedRateLimiter implements RateLimiter {
  readonly #window: SharedWindow;
  readonly #settings: Omit<RedisSettings, 'client' | 'key'>;
  // A timer that nobody waits for would keep the process alive.
  readonly #line = new WaitingLine(() => this.#wake());
  #serving = false;
  #pausedUntil = 0;
  #processes = ASSUMED_PROCESSES;
  /** Outlives its time limit: clients keep what they could not send, and its answer tells that Redis is back. */
  #question: Question | undefined;
  #lost = false;
  /** Stands in for Redis while that is lost, where `onRedisFailure` allows it. */
  #local: LocalRateLimiter | undefined;
  /** Ends the rest before the next question. */
  #alarm = new AbortController();

  constructor(window: SharedWindow, settings: Omit<RedisSettings, 'client' | 'key'>) {
    this.#window = window;
    this.#settings = settings;
  }

  acquire(signal?: AbortSignal): Promise<Slot> {
    const slot = this.#line.join(signal);
    void this.#serve();
    return slot;
  }

  backOff(delay: number): void {
    checkNumber('delay', delay, 0);
    this.#pausedUntil = Math.max(this.#pausedUntil, performance.now() + delay);
    this.#local?.backOff(delay);
    if (!this.#lost) this.#window.pause(delay);
  }

  async #serve(): Promise<void> {
    if (this.#serving) return;
    this.#serving = true;
    while (!this.#line.isEmpty) {
      const slot = await (this.#local ? this.#takeLocally(this.#local) : this.#take());
      if (slot) this.#line.admit(slot);
    }
    this.#serving = false;
  }

  /** A slot of the shared window, or nothing after the rest that is due before the next try. */
  async #take(): Promise<Slot | undefined> {
    const pause = this.#pausedUntil - performance.now();
    if (pause > 0) return this.#rest(pause);
    try {
      const wasLost = this.#lost;
      const { slot, wait } = await this.#ask();
      if (wasLost) return undefined;
      return slot ?? (await this.#rest(wait));
    } catch (error) {
      this.#lose(error);
      return undefined;
    }
  }

  /** A slot of this process's own share, or nothing if Redis is back before one opens. */
  async #takeLocally(local: LocalRateLimiter): Promise<Slot | undefined> {
    const ask = (): unknown => this.#ask().catch(() => {});
    ask();
    const timer = setInterval(ask, this.#settings.redisTimeout);
    const slot = await local.acquire(this.#alarm.signal).catch(() => undefined);
    clearInterval(timer);
    return this.#local === local ? slot : undefined;
  }

  async #ask(): Promise<Answer> {
    const { redisTimeout } = this.#settings;
    const now = performance.now();
    if (!this.#question || now - this.#question.askedAt > PATIENCE * redisTimeout) {
      const sharers = this.#local ? this.#processes : 0;
      const question = { askedAt: now, sharers, answer: this.#window.take(sharers) };
      // Before anyone who waits for it, or they could take the same answer twice.
      question.answer.then(
        (answer) => this.#settle(question, answer),
        () => this.#settle(question),
      );
      this.#question = question;
    }
    return within(redisTimeout, this.#question.answer);
  }

  /** However late the answer is and whoever still waits for it, it says whether Redis is there. */
  #settle(question: Question, answer?: Answer): void {
    if (this.#question === question) this.#question = undefined;
    if (!answer) return;
    if (!this.#lost) {
      this.#processes = answer.processes;
      return;
    }
    // A silence comes first, so nobody sends with it.
    answer.slot?.answered();
    // Redis must know of the shares before this process gives up its own, and the client may have kept the question from before.
    if (this.#local && question.sharers === 0) void this.#ask().catch(() => {});
    else this.#regain();
  }

  #lose(cause: unknown): void {
    this.#lost = true;
    if (this.#settings.onRedisFailure === 'fail') {
      const message = `The rate limiter could not use Redis: ${reasonOf(cause)}. The request was not sent, so it is safe to retry`;
      this.#line.refuseAll(new RateLimiterError(message, { cause }));
      return;
    }
    this.#local = new LocalRateLimiter(shareOf(this.#settings, this.#processes));
    // What Redis has let through until now counts against the same window.
    this.#local.backOff(Math.max(this.#window.leaseMs, this.#pausedUntil - performance.now()));
  }

  /** Redis may have forgotten what was sent, so all keep silent until that counts no more. */
  #regain(): void {
    this.#lost = false;
    this.#local = undefined;
    this.backOff(this.#window.leaseMs);
    this.#wake();
  }

  async #rest(ms: number): Promise<undefined> {
    await sleep(ms, this.#alarm.signal).catch(() => {});
  }

  #wake(): void {
    this.#alarm.abort();
    this.#alarm = new AbortController();
  }
}

/** Node hides what happened behind an error without a message when it has tried several addresses. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.message || String((cause as { code?: unknown }).code ?? cause.name);
}
