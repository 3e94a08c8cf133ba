import { type CampaignStatus, isBadRequestError, type Lemlist } from '../index.ts';
import type { Lock } from './lock.ts';
import { mustPause } from './plan.ts';
import type { Plan } from './plan-types.ts';
import type { SavedFiles } from './SavedFiles.ts';
import { startPaused } from './start-paused.ts';

/** The pause of a campaign during an apply. */
export class Pause {
  readonly #lemlist: Lemlist;
  readonly #files: SavedFiles;
  /** Whether this or an interrupted apply paused the campaign, so that it must be started again. */
  #mustStart: boolean;

  constructor(lemlist: Lemlist, files: SavedFiles) {
    this.#lemlist = lemlist;
    this.#files = files;
    this.#mustStart = files.lock?.paused === true;
  }

  /** What the lock says of it. */
  get mark(): Pick<Lock, 'paused'> {
    return this.#mustStart ? { paused: true } : {};
  }

  /**
   * Takes the status that was read first. Where the campaign is not paused, the interrupted apply was killed before it sent the pause, or
   * after the start, whatever the lock says.
   */
  notice(status: string): void {
    if (status !== 'paused') this.#mustStart = false;
  }

  /** Pauses the campaign if an action needs it. A draft stays paused: to start it would launch it. Returns the status from then on. */
  async before({ actions }: Plan, status: CampaignStatus, signal?: AbortSignal): Promise<CampaignStatus> {
    if (!mustPause(actions, status) || this.#mustStart) return status;
    signal?.throwIfAborted();
    const willStart = status === 'running';
    if (willStart) {
      // Written first: a program that is killed now must start the campaign at its next run.
      await this.#files.keep({ ...(this.#files.lock as Lock), paused: true });
      // Set first: lemlist may pause the campaign although its response is lost.
      this.#mustStart = true;
    }
    try {
      await this.#lemlist.campaigns.pause({ campaignId: this.#files.campaignId });
    } catch (error) {
      // Somebody else paused the campaign, so to start it again is their decision.
      if (willStart && isBadRequestError(error)) await this.#forget();
      throw error;
    }
    return 'paused';
  }

  /** Starts the campaign again, also after a failure. */
  async end(): Promise<void> {
    if (!this.#mustStart) return;
    await startPaused(this.#lemlist, this.#files.campaignId);
    await this.#forget();
  }

  async #forget(): Promise<void> {
    this.#mustStart = false;
    const { paused: _paused, ...lock } = this.#files.lock as Lock;
    await this.#files.keep(lock);
  }
}
