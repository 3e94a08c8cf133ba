import type { Activity, ActivityType } from '../../../../generated/api.ts';
import { DAY_MS } from '../durations.ts';
import { moveState } from '../lead-states.ts';
import type { LeadPosition, StoredCampaign, StoredLead, StoredSequence, StoredStep } from '../model.ts';
import type { Store } from '../Store.ts';
import { addStepTask, makesTask } from '../step-tasks.ts';
import { activityOf } from './activity.ts';
import { isMet, mayHappen } from './conditions.ts';
import { conditionOf, waitsForever } from './delays.ts';
import type { Draw } from './draw.ts';
import { type MessageDetails, messageBefore, messageFor } from './message.ts';
import { copyTo } from './other-campaign.ts';
import { iso, positionAt, positionBehind } from './positions.ts';
import { reactionsTo } from './reactions.ts';
import { STEP_EFFECTS } from './step-effects.ts';
import { isTracked } from './tracking.ts';
import { isUnsubscribed } from './unsubscribed.ts';

/** The parts that all leads share. */
export interface SimulationContext {
  draw: Draw;
  /** The sequence of each step, by the id of the step. */
  sequenceOf: ReadonlyMap<string, StoredSequence>;
}

/** Moves one lead through its campaign. */
export class LeadCourse {
  readonly #store: Store;
  readonly #campaign: StoredCampaign;
  readonly #lead: StoredLead;
  readonly #draw: Draw;
  readonly #sequenceOf: SimulationContext['sequenceOf'];
  readonly #happened: Activity[] = [];
  readonly #added: StoredLead[] = [];

  constructor(store: Store, campaign: StoredCampaign, lead: StoredLead, { draw, sequenceOf }: SimulationContext) {
    this.#store = store;
    this.#campaign = campaign;
    this.#lead = lead;
    this.#draw = draw;
    this.#sequenceOf = sequenceOf;
  }

  /** The leads that its steps added to other campaigns. */
  get added(): readonly StoredLead[] {
    return this.#added;
  }

  /**
   * Moves the lead on to a moment and returns its activities until then. The loop ends: sequences are a tree, so no step leads back, and
   * a condition that waits moves on by at least a day.
   */
  until(momentMs: number): Activity[] {
    const lead = this.#lead;
    if (lead.status === 'running')
      lead.position ??= positionAt(this.#store, this.#campaign.sequenceId, 0, this.#startMs());
    const isHeld = isUnsubscribed(this.#store, lead);
    if (isHeld) this.#postpone(momentMs);
    for (;;) {
      const reaction = lead.reactions?.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))[0];
      // A person who is unsubscribed or marked still reacts to what was sent before.
      const position = lead.status === 'running' && !isHeld ? lead.position : undefined;
      const stepAt = position ? Math.max(Date.parse(position.dueAt), this.#startMs()) : Number.POSITIVE_INFINITY;
      const reactionAt = reaction ? Date.parse(reaction.at) : Number.POSITIVE_INFINITY;
      if (Math.min(stepAt, reactionAt) > momentMs) return this.#happened;
      if (reaction && reactionAt <= stepAt) {
        lead.reactions = lead.reactions?.filter((other) => other !== reaction);
        this.#happens(reaction.type, reactionAt, reaction.stepId, messageBefore(this.#activities(), reaction.stepId));
        if (reaction.ends) this.#end();
      } else if (position) this.#takeStep(position, stepAt, Math.min(reactionAt, momentMs));
    }
  }

  /** No step is earlier than this. Steps that were due during a pause run when the lead or the campaign resumes. */
  #startMs(): number {
    const { resumedAt = '' } = this.#campaign;
    const moments = [this.#lead.updatedAt, this.#store.startedAt, resumedAt].map((moment) => Date.parse(moment));
    return Math.max(...moments.filter((moment) => !Number.isNaN(moment)));
  }

  /** Nothing is sent to an unsubscribed person. The next step is due again once the person may be contacted. */
  #postpone(momentMs: number): void {
    const { position } = this.#lead;
    if (position && Date.parse(position.dueAt) < momentMs) this.#lead.position = { ...position, dueAt: iso(momentMs) };
  }

  /** `changeMs`: when the lead can change next, other than by this step. */
  #takeStep(position: LeadPosition, atMs: number, changeMs: number): void {
    const sequence = this.#store.sequences.get(position.sequenceId);
    const step = sequence?.steps[position.index];
    if (!sequence || !step) this.#leave(sequence, atMs);
    else if (step.type === 'conditional') this.#choose(step, position, atMs, changeMs);
    else if (step.skipped || this.#lead.skippedSteps?.includes(step._id))
      this.#moveTo(sequence._id, position.index + 1, atMs);
    else if (makesTask(step.type)) {
      addStepTask(this.#store, this.#lead, step, sequence, iso(atMs));
      this.#moveTo(sequence._id, position.index + 1, atMs);
    } else {
      const effect = STEP_EFFECTS[step.type];
      const draw = (about: string) => this.#draw(`${this.#lead._id} ${step._id} ${about}`);
      const message = messageFor(this.#lead, step, () => draw('variant'));
      this.#happens(effect.type, atMs, step._id, message);
      const isSeen = (type: ActivityType) => isTracked(this.#campaign, type);
      const reactions = [...(this.#lead.reactions ?? []), ...reactionsTo(effect, step._id, atMs, draw, isSeen)];
      if (reactions.length > 0) this.#lead.reactions = reactions;
      if (step.type === 'sendToAnotherCampaign') this.#added.push(...copyTo(this.#store, this.#lead, step, iso(atMs)));
      this.#moveTo(sequence._id, position.index + 1, atMs);
    }
  }

  /** Decides a condition immediately, when it becomes true, or at the end of its delay. */
  #choose(step: StoredStep, position: LeadPosition, atMs: number, changeMs: number): void {
    const key = conditionOf(step);
    const isTrue = isMet(
      key,
      this.#lead,
      (type) => this.#hasHappened(type),
      () => this.#draw(`${this.#lead._id} ${step._id}`),
    );
    const waits = waitsForever(step) && !isTrue && mayHappen(key);
    if (waits) {
      // The condition is evaluated once a day. Days on which nothing can change are skipped.
      const days = Math.max(1, Math.ceil((changeMs - atMs) / DAY_MS));
      this.#lead.position = { ...position, dueAt: iso(atMs + days * DAY_MS) };
      return;
    }
    const branch = step.branches?.find(({ fallback = false }) => fallback !== isTrue);
    this.#happens('conditionChosen', atMs, step._id);
    if (branch) this.#moveTo(branch.sequenceId, 0, atMs);
    else this.#leave(this.#store.sequences.get(position.sequenceId), atMs);
  }

  /** After the last step of a branch, the lead continues after the condition. After the last step of the campaign, it is done. */
  #leave(sequence: StoredSequence | undefined, atMs: number): void {
    const position = sequence && positionBehind(this.#store, sequence, atMs);
    if (position) this.#lead.position = position;
    else this.#end();
  }

  #moveTo(sequenceId: string, index: number, fromMs: number): void {
    this.#lead.position = positionAt(this.#store, sequenceId, index, fromMs);
  }

  #end(): void {
    delete this.#lead.position;
    // An unsubscribed lead stays unsubscribed.
    if (this.#lead.status === 'running') this.#lead.status = 'done';
  }

  #happens(type: ActivityType, atMs: number, stepId: string, message: MessageDetails = {}): void {
    const createdAt = iso(atMs);
    moveState(this.#lead, type, createdAt);
    const sequence = this.#sequenceOf.get(stepId);
    const details = { type, createdAt, stepId, sequence, message };
    this.#happened.push(activityOf(this.#store, this.#campaign, this.#lead, details));
  }

  #hasHappened(type: string): boolean {
    return this.#activities().some((activity) => activity.type === type);
  }

  /** What has happened to the lead, the oldest first. */
  #activities(): Activity[] {
    return [...this.#store.activities.where('lead', this.#lead._id), ...this.#happened];
  }
}
