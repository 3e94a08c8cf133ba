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

// Types that share an event have one event.
same<Equal<EventOf<'emailsReplied' | 'emailsSent'>, EventOf<'emailsReplied'>>>();
export const subjectOf = (reply: EventOf<'emailsReplied'>): EmailEvent['subject'] => reply.subject;

declare const either: EventOf<'emailsReplied' | 'paused'>;
export const text: unknown = either.type === 'emailsReplied' ? either.text : either.campaignName;

// @ts-expect-error no event has this type
export type None = EventOf<'nothing'>;
