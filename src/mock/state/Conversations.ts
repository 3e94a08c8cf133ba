import type { Activity } from '../../../generated/api.ts';
import { isMessage } from './messages.ts';
import { type Activities, type Contacts, msOf } from './record-maps.ts';
import { Shelf } from './Shelf.ts';

interface Person {
  contactId: string;
  /** Time of the last message. A conversation begins with its first message. */
  lastMs: number;
}

const NEVER = Number.NEGATIVE_INFINITY;

/** The people who sent or received messages, sorted by their last message, newest first. */
export class Conversations {
  readonly #contacts: Contacts;
  readonly #people = new Map<string, Person>();
  readonly #shelf = new Shelf<Person>({
    values: ({ contactId, lastMs }) => [lastMs > NEVER && this.#contacts.has(contactId)],
    names: ([isOne]) => (isOne ? ['all'] : []),
    order: ({ lastMs }) => -lastMs,
  });

  constructor(contacts: Contacts, activities: Activities) {
    this.#contacts = contacts;
    for (const activity of activities.values()) this.add(activity);
  }

  get size(): number {
    return this.#shelf.list('all').size;
  }

  /** Ids of the contacts of a page of conversations. */
  slice(start: number, end: number): string[] {
    return this.#shelf
      .list('all')
      .slice(start, end)
      .map(({ contactId }) => contactId);
  }

  /** Moves a conversation to its place after an activity. Conversations with equal times keep the order of their first activity. */
  add(activity: Activity): void {
    const { contactId, createdAt } = activity;
    if (contactId === undefined) return;
    const known = this.#people.get(contactId);
    const atMs = isMessage(activity) ? msOf(createdAt) : NEVER;
    if (known && atMs <= known.lastMs) return;
    const person = Object.assign(known ?? { contactId }, { lastMs: atMs });
    this.#people.set(contactId, person);
    this.#shelf.put(person);
  }

  /** Takes out a contact that has been deleted. */
  delete(contactId: string): void {
    const person = this.#people.get(contactId);
    if (person) this.#shelf.put(person);
  }
}
