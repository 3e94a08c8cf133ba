import { sleep } from '../../call/sleep.ts';
import { RateLimiterError } from '../../errors/RateLimiterError.ts';
import { checkNumber } from '../../options/checks.ts';
import { LocalRateLimiter } from '../LocalRateLimiter.ts';
import type { RateLimiter, Slot } from '../rate-limit.ts';
import type { SharedWindow, SlotResponse } from './SharedWindow.ts';
import type { RedisSettings } from './settings.ts';
import { shareOf } from './share.ts';
import { within } from './time-limit.ts';
import { WaitingLine } from './WaitingLine.ts';

/** How many processes to expect if Redis has never responded. */
const ASSUMED_PROCESSES = 4;
/** After this many timeouts, a command counts as lost in the client of Redis, and the next one may be sent. */
const TIMEOUTS_UNTIL_LOST = 10;

interface SlotRequest {
  sentAt: number;
  /** How many processes send from local shares, this one included, or 0 if this process did not when it sent the request. */
  sharers: number;
  response: Promise<SlotResponse>;
}

/**
 * The waiting calls of this process, before the window that all processes share. Redis gets one command at a time, for the first
 * call.
 */
export class SharedRateLimiter implements RateLimiter {
  readonly #window: SharedWindow;
  readonly #settings: Omit<RedisSettings, 'client' | 'key'>;
  // A timer that nobody waits for would keep the process alive.
  readonly #line = new WaitingLine(() => this.#wakeUp());
  #serving = false;
  #pausedUntil = 0;
  #processes = ASSUMED_PROCESSES;
  /** Kept after its timeout: clients of Redis keep a command that they could not send, and its response shows that Redis is back. */
  #request: SlotRequest | undefined;
  #isRedisDown = false;
  /** Replaces Redis while it is down, if `onRedisFailure` is `local`. */
  #local: LocalRateLimiter | undefined;
  /** Ends the pause before the next command. */
  #wakeUpSignal = new AbortController();

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
    if (!this.#isRedisDown) this.#window.pause(delay);
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

  /** A slot of the shared window, or nothing after the pause that is due before the next try. */
  async #take(): Promise<Slot | undefined> {
    const pause = this.#pausedUntil - performance.now();
    if (pause > 0) return this.#sleep(pause);
    try {
      const wasDown = this.#isRedisDown;
      const { slot, wait } = await this.#ask();
      if (wasDown) return undefined;
      return slot ?? (await this.#sleep(wait));
    } catch (error) {
      this.#markRedisDown(error);
      return undefined;
    }
  }

  /** A slot of this process's own share, or nothing if Redis is back before one opens. */
  async #takeLocally(local: LocalRateLimiter): Promise<Slot | undefined> {
    const probe = (): unknown => this.#ask().catch(() => {});
    probe();
    const timer = setInterval(probe, this.#settings.redisTimeout);
    const slot = await local.acquire(this.#wakeUpSignal.signal).catch(() => undefined);
    clearInterval(timer);
    return this.#local === local ? slot : undefined;
  }

  async #ask(): Promise<SlotResponse> {
    const { redisTimeout } = this.#settings;
    const now = performance.now();
    if (!this.#request || now - this.#request.sentAt > TIMEOUTS_UNTIL_LOST * redisTimeout) {
      const sharers = this.#local ? this.#processes : 0;
      const request = { sentAt: now, sharers, response: this.#window.take(sharers) };
      // Before anyone else awaits it, or two could take the same response.
      request.response.then(
        (response) => this.#settle(request, response),
        () => this.#settle(request),
      );
      this.#request = request;
    }
    return within(redisTimeout, this.#request.response);
  }

  /** A response shows that Redis is up, however late it is. */
  #settle(request: SlotRequest, response?: SlotResponse): void {
    if (this.#request === request) this.#request = undefined;
    if (!response) return;
    if (!this.#isRedisDown) {
      this.#processes = response.processes;
      return;
    }
    // A pause comes first, so no request is sent with this slot.
    response.slot?.answered();
    // Redis must know of the shares before this process gives up its own, but the client may have sent an older command.
    if (this.#local && request.sharers === 0) void this.#ask().catch(() => {});
    else this.#markRedisUp();
  }

  #markRedisDown(cause: unknown): void {
    this.#isRedisDown = true;
    if (this.#settings.onRedisFailure === 'fail') {
      const message = `The rate limiter could not use Redis: ${reasonOf(cause)}. The request was not sent, so it is safe to retry`;
      this.#line.refuseAll(new RateLimiterError(message, { cause }));
      return;
    }
    this.#local = new LocalRateLimiter(shareOf(this.#settings, this.#processes));
    // What Redis has let through until now counts against the same window.
    this.#local.backOff(Math.max(this.#window.leaseMs, this.#pausedUntil - performance.now()));
  }

  /** Redis may have lost the slots in use, so nothing is sent until they would have opened. */
  #markRedisUp(): void {
    this.#isRedisDown = false;
    this.#local = undefined;
    this.backOff(this.#window.leaseMs);
    this.#wakeUp();
  }

  async #sleep(ms: number): Promise<undefined> {
    await sleep(ms, this.#wakeUpSignal.signal).catch(() => {});
  }

  #wakeUp(): void {
    this.#wakeUpSignal.abort();
    this.#wakeUpSignal = new AbortController();
  }
}

/** After Node has tried several IP addresses, its error has no message, and only the errors inside it say what happened. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const reason = cause.message || String((cause as { code?: unknown }).code ?? cause.name);
  // ioredis ends its sentences, and a second full stop follows.
  return reason.replace(/\.$/, '');
}
