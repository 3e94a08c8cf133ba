import type { Activity, ActivityType, InboxMessage } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredContact } from '../model.ts';
import { refuse } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { MEANINGS } from '../statistics/measures.ts';

/** Messages per page of a conversation. */
const PAGE_SIZE = 25;

/** Whom a message goes to. */
interface Recipient {
  contactId?: string | undefined;
  leadId?: string | undefined;
}

/** The names of the error examples about a recipient. */
interface Words {
  nobody: string;
  contact: string;
  lead: string;
}

const WORDS: Words = { nobody: 'noRecipient', contact: 'contact', lead: 'unknownLead' };
const SMS_WORDS: Words = { nobody: 'noRecipient', contact: 'recipient', lead: 'lead' };

/** Conversations are made of the activities that are messages, on all channels. */
export function conversations(store: Store): Handlers {
  const send = (type: ActivityType, body: Recipient & { message: string }, words: Words) => {
    const { _id: contactId } = recipientOf(store, body, words);
    const { userId, email, name } = store.owner;
    const sender = { sendUserId: userId, sendUserEmail: email, sendUserName: name };
    const made = { _id: store.newId('act'), type, createdAt: store.now(), teamId: store.teamId };
    const activity: Activity = { ...made, contactId, ...sender, text: body.message };
    store.activities.set(activity._id, activity);
    return { ok: true, contactId };
  };
  return {
    'inbox.getConversation': ({ contactId, userId, limit = PAGE_SIZE, skip = 0, markAsRead }) => {
      if (!store.contacts.has(contactId)) refuse(400, 'contact');
      if (markAsRead && userId === undefined) refuse(400, 'reader');
      if (userId !== undefined && userId !== store.owner.userId) refuse(400, 'stranger');
      const all = store.activities.where('contact', contactId).filter(isMessage).toSorted(newestFirst);
      const data = all.slice(skip, skip + limit).map((activity) => describe(store, activity));
      return { data, pagination: pagination(all.length, skip, limit) };
    },
    'inbox.sendEmail': ({ body }) => send('emailsSent', body, WORDS),
    'inbox.sendLinkedin': ({ body }) => {
      send('linkedinSent', body, WORDS);
      return { ok: true };
    },
    'inbox.sendWhatsapp': ({ body }) => {
      send('whatsappMessageSent', body, WORDS);
      return { ok: true };
    },
    'inbox.sendSms': ({ body }) => send('smsSent', body, SMS_WORDS),
  };
}

function recipientOf({ contacts, leads }: Store, { contactId, leadId }: Recipient, words: Words): StoredContact {
  if (contactId === undefined && leadId === undefined) refuse(400, words.nobody);
  const lead = leadId === undefined ? undefined : (leads.get(leadId) ?? refuse(400, words.lead));
  return contacts.get(lead?.contactId ?? contactId ?? '') ?? refuse(400, words.contact);
}

function isMessage({ type }: Activity): boolean {
  const measure = MEANINGS[type as ActivityType]?.measure;
  return measure === 'sent' || measure === 'replied';
}

/** Of those at one moment the last is the newest. */
function newestFirst({ createdAt: a = '' }: Activity, { createdAt: b = '' }: Activity): number {
  return a < b ? 1 : -Number(a > b);
}

function describe(store: Store, activity: Activity): InboxMessage {
  const { _id, type, createdAt, teamId, contactId, text, sequenceId = '', stepId } = activity;
  const { sendUserId, sendUserEmail, sendUserName, leadId, leadEmail, leadFirstName, leadLastName } = activity;
  const { leadCompanyName, campaignId, sequenceStep } = activity;
  const step = store.sequences.get(sequenceId)?.steps.find((one) => one._id === stepId);
  const isReply = MEANINGS[type as ActivityType]?.measure === 'replied';
  const subject = isReply && step?.subject ? `Re: ${step.subject}` : step?.subject;
  const content = { subject, message: text ?? (isReply ? '' : (step?.message ?? '')), attachments: [] };
  const from = { fromEmail: isReply ? leadEmail : sendUserEmail, sendUserId, sendUserEmail, sendUserName };
  const lead = { leadId, leadEmail, leadFirstName, leadLastName, leadCompanyName, contactId };
  const place = { campaignId, ...(sequenceId && { sequenceId }), sequenceStep };
  return { _id, type: String(type), createdAt, teamId, ...content, ...from, ...lead, ...place };
}

function pagination(totalItems: number, skip: number, perPage: number) {
  const totalPages = Math.max(1, Math.ceil(totalItems / perPage));
  const currentPage = Math.floor(skip / perPage) + 1;
  return {
    totalItems,
    currentPage,
    nextPage: currentPage < totalPages ? currentPage + 1 : null,
    previousPage: currentPage > 1 ? currentPage - 1 : null,
    perPage,
    totalPages,
  };
}
