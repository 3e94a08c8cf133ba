import type { Activity } from '../../../../generated/api.ts';
import type { LinkedinKind, Measure } from './measures.ts';

/** Counts of one campaign, one channel or one step. */
export class Tally {
  readonly #messages = new Map<string, Set<string>>();
  readonly #leads = new Map<string, Set<string>>();
  readonly #times = new Map<string, number>();

  add(measure: Measure, activity: Activity, kind?: LinkedinKind): void {
    const message = messageOf(activity);
    for (const name of kind ? [measure, `${measure} ${kind}`] : [measure]) {
      put(this.#messages, name, message);
      put(this.#leads, name, activity.leadId ?? '');
      this.#times.set(name, this.times(name) + 1);
    }
  }

  /** Messages that it happened to. A message that was opened twice counts once. */
  messages(measure: Measure, kind?: LinkedinKind): number {
    return this.#messages.get(kind ? `${measure} ${kind}` : measure)?.size ?? 0;
  }

  /** Leads that any of it happened to. */
  leads(...measures: Measure[]): Set<string> {
    return new Set(measures.flatMap((measure) => [...(this.#leads.get(measure) ?? [])]));
  }

  /** How often it happened. */
  times(measure: string): number {
    return this.#times.get(measure) ?? 0;
  }
}

/** A message is what a step sends to a lead. */
export function messageOf({ leadId, stepId }: Activity): string {
  return `${leadId} ${stepId}`;
}

function put(sets: Map<string, Set<string>>, name: string, value: string): void {
  const known = sets.get(name);
  if (known) known.add(value);
  else sets.set(name, new Set([value]));
}
