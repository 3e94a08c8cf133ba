import type { CampaignStatus, Lemlist } from '../index.ts';
import { allIdsIn, withAdded } from './adopt.ts';
import type { Applied, ApplyOptions } from './apply-types.ts';
import { createCampaign } from './create-campaign.ts';
import { PlanRefusedError, ReadBackError } from './errors.ts';
import { execute } from './execute.ts';
import { addingOf, adoptStored } from './interrupted.ts';
import { isFateUnknown } from './is-fate-unknown.ts';
import { refuseOnceEntered } from './leads-entered.ts';
import { emptyLock, type Lock, requireLock } from './lock.ts';
import { nextLock } from './next-lock.ts';
import { Pause } from './Pause.ts';
import type { ParsedFile } from './parse.ts';
import { planFile } from './plan.ts';
import type { Action, Plan } from './plan-types.ts';
import { SavedFiles } from './SavedFiles.ts';
import { type KnownCampaign, type Reading, readSnapshot } from './snapshot.ts';

/** Responses can be lost, and some values need two requests: a named first branch, for example. Each takes one more round. */
const MAX_ROUNDS = 5;

/** One apply, from the first reading to the last. */
export class ApplyRun {
  readonly #lemlist: Lemlist;
  readonly #files: SavedFiles;
  readonly #pause: Pause;
  readonly #options: ApplyOptions;
  readonly #done: Action[] = [];
  /** The ids that the file had before the run. It adds the others. */
  readonly #before: readonly string[];
  /** Whether leads have entered the campaign, once it is known. */
  #leadsEntered: boolean | undefined;

  constructor(lemlist: Lemlist, parsed: ParsedFile, lock: Lock | undefined, options: ApplyOptions) {
    this.#lemlist = lemlist;
    this.#files = new SavedFiles(parsed, lock, options.save);
    this.#pause = new Pause(lemlist, this.#files);
    this.#options = options;
    this.#leadsEntered = options.reading?.leadsEntered;
    this.#before = allIdsIn(parsed.file.steps);
  }

  /** Creates the campaign if the file names none. */
  async begin(): Promise<void> {
    const { file } = this.#files.parsed;
    requireLock(file, this.#files.lock, this.#options);
    if (file.campaign !== undefined) return;
    if (!this.#options.create) throw new TypeError('The file names no `campaign`. Pull one, or create it with --new.');
    this.#options.signal?.throwIfAborted();
    file.campaign = await createCampaign(this.#lemlist, file.name);
    this.#leadsEntered = false;
    // After a kill at this point, the next run continues with a file that names a campaign, and such a file needs a lock.
    await this.#files.keep(emptyLock({ campaign: file.campaign, name: file.name, main: '' }));
  }

  /** Sends what differs until nothing does, and takes over what lemlist shows. */
  async finish(): Promise<void> {
    let known: KnownCampaign | undefined;
    for (let round = 1; ; round++) {
      const given = round === 1 ? this.#options.reading : undefined;
      const reading = given ?? (await readSnapshot(this.#lemlist, this.#files.campaignId, known));
      if (round === 1) this.#pause.notice(reading.status);
      const lock = this.#lockFor(reading);
      this.#files.lock = lock;
      const plan = planFile(this.#files.parsed, lock, reading, this.#options);
      this.#leadsEntered = await refuseOnceEntered(this.#lemlist, plan, this.#leadsEntered);
      if (plan.refusals.length > 0) throw new PlanRefusedError(plan);
      if (plan.actions.length === 0) {
        const settled = nextLock(this.#files.parsed.file, lock, reading.snapshot);
        return this.#files.keep({ version: 1, ...settled, ...this.#pause.mark });
      }
      if (round > MAX_ROUNDS) throw new ReadBackError(plan);
      const status = await this.#pause.before(plan, reading.status as CampaignStatus, this.#options.signal);
      await this.#send(plan, reading, round);
      known = knownAfter(plan, reading, status);
    }
  }

  /** Starts the campaign again if it was paused for this, also after a failure. */
  startAgain(): Promise<void> {
    return this.#pause.end();
  }

  applied(): Applied {
    return { text: this.#files.text, lock: this.#files.lock as Lock, done: this.#done };
  }

  /** The lock with what an interrupted run added. Its ids are set in the file. */
  #lockFor({ snapshot }: Reading): Lock {
    const { file } = this.#files.parsed;
    return withAdded(adoptStored(file, snapshot, this.#files.lock ?? emptyLock(snapshot)), file, this.#before);
  }

  async #send({ actions }: Plan, { snapshot }: Reading, round: number): Promise<void> {
    const { signal } = this.#options;
    const sequences = { ...snapshot.sequences };
    const execution = { lemlist: this.#lemlist, campaignId: this.#files.campaignId, sequences, signal };
    for (const [index, action] of actions.entries()) {
      signal?.throwIfAborted();
      this.#options.onAction?.(action, index + 1, actions.length);
      const adding = addingOf(action);
      if (adding) await this.#files.keep({ ...(this.#files.lock as Lock), adding });
      try {
        await execute(execution, action);
      } catch (error) {
        // Nobody knows whether lemlist handled it. The next round looks before it sends anything again.
        if (isFateUnknown(error) && round < MAX_ROUNDS) return;
        throw error;
      }
      this.#done.push(action);
      if (!adding) continue;
      const { adding: _added, ...lock } = this.#files.lock as Lock;
      await this.#files.keep(withAdded(lock, this.#files.parsed.file, this.#before));
    }
  }
}

/** Only a new name must be read back from the campaign itself. */
function knownAfter({ actions }: Plan, { snapshot }: Reading, status: CampaignStatus): KnownCampaign | undefined {
  if (actions.some(({ kind }) => kind === 'rename')) return undefined;
  return { name: snapshot.name, sequenceId: snapshot.main, status };
}
