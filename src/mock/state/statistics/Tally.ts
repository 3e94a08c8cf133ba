import type { Distinct } from './Distinct.ts';
import type { LinkedinKind, Measure } from './measures.ts';

/** Counts of one campaign, one channel or one step, in a period of whole hours. */
export class Tally {
  readonly #numberOf: (name: string) => number;

  constructor(distinct: (name: string) => Distinct | undefined, first: number, last: number) {
    this.#numberOf = (name) => distinct(name)?.count(first, last) ?? 0;
  }

  /** Messages that it happened to. A message that was opened twice counts once. */
  messages(measure: Measure, kind: LinkedinKind | '' = ''): number {
    return this.#numberOf(measure + kind);
  }

  /** Leads that it happened to. */
  leads(measure: Measure | 'interacted'): number {
    return this.#numberOf(`${measure} leads`);
  }

  /** How often it happened. */
  times(measure: Measure): number {
    return this.#numberOf(`${measure} times`);
  }
}
