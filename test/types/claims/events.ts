import { type EmailEvent, type EventOf, type KnownEvent, parseWebhook } from '../../../src/index.ts';
import type { Equal } from './equal.ts';
import { same } from './equal.ts';

type Handlers = { [Type in KnownEvent['type']]?: (event: EventOf<Type>) => unknown };

// A table of functions has the fields of each type.
export const HANDLERS: Handlers = {
  emailsReplied: (event) => [event.leadEmail, event.text, event.warehouse],
  paused: ({ campaignName }) => campaignName,
  // @ts-expect-error no such type
  emailReplied: () => undefined,
};

// An event that was narrowed goes into the function of its type.
const event = parseWebhook('');
if (event.type === 'emailsReplied') HANDLERS.emailsReplied?.(event);
// @ts-expect-error another type
if (event.type === 'paused') HANDLERS.emailsReplied?.(event);

// Types that share an event are told apart, so the compiler asks for each of them.
same<Equal<EventOf<'emailsReplied' | 'emailsSent'>['type'], 'emailsReplied' | 'emailsSent'>>();
export function summaryOf(some: EventOf<'emailsReplied' | 'emailsSent' | 'paused'>): string | undefined {
  switch (some.type) {
    case 'emailsReplied':
      return some.text;
    case 'emailsSent':
      return some.subject;
    case 'paused':
      return some.campaignName;
    default:
      return some satisfies never;
  }
}
export function isOpen(some: EventOf<'emailsReplied' | 'emailsSent'>): boolean {
  if (some.type === 'emailsSent') return true;
  // @ts-expect-error a reply is left
  return some satisfies never;
}
export const subjectOf = (reply: EventOf<'emailsReplied'>): EmailEvent['subject'] => reply.subject;
if (event.type === 'emailsReplied') subjectOf(event);
// What is left of all known types is a type that lemlist adds later.
if (event.type !== '(a type added later)') same<Equal<typeof event.type, KnownEvent['type']>>();

declare const either: EventOf<'emailsReplied' | 'paused'>;
export const text: unknown = either.type === 'emailsReplied' ? either.text : either.campaignName;

// @ts-expect-error no event has this type
export type None = EventOf<'nothing'>;
