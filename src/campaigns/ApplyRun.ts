import { type CampaignStatus, isBadRequestError, type Lemlist } from '../index.ts';
import { adopt, allIdsIn, withAdded } from './adopt.ts';
import type { Applied, ApplyOptions } from './apply-types.ts';
import { createCampaign } from './create-campaign.ts';
import { PlanRefusedError, ReadBackError } from './errors.ts';
import { execute } from './execute.ts';
import { addingOf, withInterrupted } from './interrupted.ts';
import { isFateUnknown } from './is-fate-unknown.ts';
import { refuseOnceEntered } from './leads-entered.ts';
import { emptyLock, type Lock, requireLock } from './lock.ts';
import { nextLock } from './next-lock.ts';
import type { ParsedFile } from './parse.ts';
import { mustPause, planFile } from './plan.ts';
import type { Action, Plan } from './plan-types.ts';
import { renderFile } from './render.ts';
import { type Known, type Reading, readSnapshot } from './snapshot.ts';
import { startPaused } from './start-paused.ts';

/** Responses can be lost, and some values need two requests: a named first branch, for example. Each takes one more round. */
const MAX_ROUNDS = 5;

/** One apply, from the first reading to the last. */
export class ApplyRun {
  readonly #lemlist: Lemlist;
  readonly #parsed: ParsedFile;
  readonly #options: ApplyOptions;
  readonly #done: Action[] = [];
  /** The ids that the file had before the run. It adds the others. */
  readonly #before: readonly string[];
  #lock: Lock | undefined;
  /** Whether this or an interrupted apply paused the campaign, so that it must be started again. */
  #isPaused: boolean;
  /** Whether leads have entered the campaign, once it is known. */
  #leadsEntered: boolean | undefined;

  constructor(lemlist: Lemlist, parsed: ParsedFile, lock: Lock | undefined, options: ApplyOptions) {
    this.#lemlist = lemlist;
    this.#parsed = parsed;
    this.#lock = lock;
    this.#options = options;
    this.#isPaused = lock?.paused === true;
    this.#leadsEntered = options.reading?.leadsEntered;
    this.#before = allIdsIn(parsed.file.steps);
  }

  /** Creates the campaign if the file names none. */
  async begin(): Promise<void> {
    const { file } = this.#parsed;
    requireLock(file, this.#lock, this.#options);
    if (file.campaign !== undefined) return;
    if (!this.#options.create) throw new TypeError('The file names no `campaign`. Pull one, or create it with --new.');
    this.#options.signal?.throwIfAborted();
    file.campaign = await createCampaign(this.#lemlist, file.name);
    this.#leadsEntered = false;
    // A run that is killed now goes on from a file with a campaign, which needs a lock.
    await this.#saveLock(emptyLock({ campaign: file.campaign, name: file.name, main: '' }));
  }

  /** Sends what differs until nothing does, and takes over what lemlist shows. */
  async finish(): Promise<void> {
    const { file } = this.#parsed;
    let known: Known | undefined;
    for (let round = 1; ; round++) {
      const given = round === 1 ? this.#options.reading : undefined;
      const reading = given ?? (await readSnapshot(this.#lemlist, this.#campaignId, known));
      // The interrupted apply was killed before it sent the pause, or after the start. Nothing is paused, whatever the lock says.
      if (round === 1 && reading.status !== 'paused') this.#isPaused = false;
      this.#lock ??= emptyLock(reading.snapshot);
      this.#lock = withInterrupted(file, reading.snapshot, this.#lock);
      adopt(file.steps, reading.snapshot.main, reading.snapshot, this.#lock);
      this.#lock = withAdded(this.#lock, file, this.#before);
      const plan = planFile(this.#parsed, this.#lock, reading, this.#options);
      this.#leadsEntered = await refuseOnceEntered(this.#lemlist, plan, this.#leadsEntered);
      if (plan.refusals.length > 0) throw new PlanRefusedError(plan);
      if (plan.actions.length === 0) {
        const lock: Lock = { version: 1, ...nextLock(file, this.#lock, reading.snapshot) };
        return this.#saveLock({ ...lock, ...(this.#isPaused && { paused: true }) });
      }
      if (round > MAX_ROUNDS) throw new ReadBackError(plan);
      const status = await this.#pause(plan, reading.status as CampaignStatus);
      await this.#send(plan, reading, round);
      known = this.#knownAfter(plan, reading, status);
    }
  }

  /** Starts the campaign again, also after a failure. */
  async startAgain(): Promise<void> {
    if (!this.#isPaused) return;
    await startPaused(this.#lemlist, this.#campaignId);
    await this.#forgetPause();
  }

  applied(): Applied {
    return { text: this.#text(), lock: this.#lock as Lock, done: this.#done };
  }

  async #send({ actions }: Plan, { snapshot }: Reading, round: number): Promise<void> {
    const { signal } = this.#options;
    const sequences = { ...snapshot.sequences };
    const execution = { lemlist: this.#lemlist, campaignId: this.#campaignId, sequences, signal };
    for (const [index, action] of actions.entries()) {
      signal?.throwIfAborted();
      this.#options.onAction?.(action, index + 1, actions.length);
      const adding = addingOf(action);
      if (adding) await this.#saveLock({ ...(this.#lock as Lock), adding });
      try {
        await execute(execution, action);
      } catch (error) {
        // Nobody knows whether lemlist handled it. The next round looks before it sends anything again.
        if (isFateUnknown(error) && round < MAX_ROUNDS) return;
        throw error;
      }
      this.#done.push(action);
      if (!adding) continue;
      const { adding: _added, ...lock } = this.#lock as Lock;
      await this.#saveLock(withAdded(lock, this.#parsed.file, this.#before));
    }
  }

  /** A draft is paused where lemlist asks for it, and stays paused: to start it would launch it. */
  async #pause({ actions }: Plan, status: CampaignStatus): Promise<CampaignStatus> {
    if (!mustPause(actions, status) || this.#isPaused) return status;
    this.#options.signal?.throwIfAborted();
    const willStart = status === 'running';
    if (willStart) {
      // Written first: a program that is killed now must start the campaign at its next run.
      await this.#saveLock({ ...(this.#lock as Lock), paused: true });
      // Set first: lemlist may pause the campaign although its response is lost.
      this.#isPaused = true;
    }
    try {
      await this.#lemlist.campaigns.pause({ campaignId: this.#campaignId });
    } catch (error) {
      // Somebody else paused the campaign, so to start it again is their decision.
      if (willStart && isBadRequestError(error)) await this.#forgetPause();
      throw error;
    }
    return 'paused';
  }

  async #forgetPause(): Promise<void> {
    this.#isPaused = false;
    delete this.#lock?.paused;
    await this.#save();
  }

  /** Only a new name must be read back from the campaign itself. */
  #knownAfter({ actions }: Plan, { snapshot }: Reading, status: CampaignStatus): Known | undefined {
    if (actions.some(({ kind }) => kind === 'rename')) return undefined;
    return { name: snapshot.name, sequenceId: snapshot.main, status };
  }

  async #saveLock(lock: Lock): Promise<void> {
    this.#lock = lock;
    await this.#save();
  }

  async #save(): Promise<void> {
    await this.#options.save?.({ text: this.#text(), lock: this.#lock });
  }

  #text(): string {
    return renderFile(this.#parsed.file, this.#parsed);
  }

  get #campaignId(): string {
    return this.#parsed.file.campaign as string;
  }
}
