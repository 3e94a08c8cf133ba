import type {
  Activity,
  ActivityType,
  InboxConversation,
  InboxMessage,
  MessageChannel,
} from '../../../../generated/api.ts';
import { fullName } from '../full-name.ts';
import type { Handlers } from '../handlers.ts';
import { isMessage, isReply } from '../messages.ts';
import type { StoredContact } from '../model.ts';
import { refuse } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { senderOf } from '../sender.ts';
import { MEANINGS } from '../statistics/measures.ts';
import { compareTexts } from '../texts.ts';

/** Messages per page of a conversation. */
const CONVERSATIONS_PER_PAGE = 25;

/** The recipient of a message. */
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
    const made = { _id: store.newId('act'), type, createdAt: store.now(), teamId: store.teamId };
    const activity: Activity = { ...made, contactId, ...senderOf(store), text: body.message };
    store.record(activity);
    return { ok: true, contactId };
  };
  // When each conversation was read. A seed does not contain it.
  const readAt = new Map<string, string>();
  return {
    'inbox.list': ({ userId, page = 1, limit = CONVERSATIONS_PER_PAGE }) => {
      if (userId !== store.owner.userId) refuse(400, 'stranger');
      const skip = (page - 1) * limit;
      const data = store.conversations
        .slice(skip, skip + limit)
        .flatMap((contactId) => conversationOf(store, contactId, readAt.get(contactId)) ?? []);
      return { data, pagination: pagination(store.conversations.size, skip, limit) };
    },
    'inbox.getConversation': ({ contactId, userId, limit = CONVERSATIONS_PER_PAGE, skip = 0, markAsRead }) => {
      if (!store.contacts.has(contactId)) refuse(400, 'contact');
      if (markAsRead && userId === undefined) refuse(400, 'reader');
      if (userId !== undefined && userId !== store.owner.userId) refuse(400, 'stranger');
      if (markAsRead) readAt.set(contactId, store.now());
      const all = messagesOf(store, contactId);
      const data = all.slice(skip, skip + limit).map((activity) => describeMessage(store, activity));
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

/** The messages exchanged with a contact, the newest first. */
function messagesOf({ activities }: Store, contactId: string): Activity[] {
  // Of those at one moment the last is the newest.
  return activities
    .where('contact', contactId)
    .filter(isMessage)
    .reverse()
    .toSorted((a, b) => compareTexts(b.createdAt, a.createdAt));
}

/** The conversation with a contact; none before the first message. */
function conversationOf(store: Store, contactId: string, readAt = ''): InboxConversation | undefined {
  const contact = store.contacts.get(contactId);
  const messages = messagesOf(store, contactId);
  const [last] = messages;
  if (!contact || !last) return undefined;
  const reply = messages.find(isReply);
  const { userId } = store.owner;
  return {
    // It is always the same for a contact.
    _id: `ibx_${contactId.slice('ctc_'.length)}`,
    teamId: store.teamId,
    contactId,
    contact: {
      _id: contactId,
      fullName: fullName(contact.fields),
      ...(contact.email !== undefined && { email: contact.email }),
    },
    channels: [...new Set(messages.map(channelOf))],
    users: [{ userId, sender: true, read: reply === undefined || compareTexts(reply.createdAt, readAt) <= 0 }],
    haveReplies: reply !== undefined,
    ...(last.createdAt && { lastActivityAt: last.createdAt }),
    ...(reply?.createdAt && { lastRepliedAt: reply.createdAt, lastRepliedChannel: channelOf(reply) }),
    opportunities: [],
    createdBy: userId,
  };
}

function channelOf({ type }: Activity): MessageChannel {
  return MEANINGS[type as ActivityType]?.channel as MessageChannel;
}

function describeMessage(store: Store, activity: Activity): InboxMessage {
  const { _id, type, createdAt, teamId, contactId, text, sequenceId = '', stepId } = activity;
  const { sendUserId, sendUserEmail, sendUserName, leadId, leadEmail, leadFirstName, leadLastName } = activity;
  const { leadCompanyName, campaignId, sequenceStep } = activity;
  const step = store.sequences.get(sequenceId)?.steps.find((one) => one._id === stepId);
  const replies = isReply(activity);
  const subject = replies && step?.subject ? `Re: ${step.subject}` : step?.subject;
  const content = { subject, message: text ?? (replies ? '' : (step?.message ?? '')), attachments: [] };
  const from = { fromEmail: replies ? leadEmail : sendUserEmail, sendUserId, sendUserEmail, sendUserName };
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
