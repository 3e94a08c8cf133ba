import type { Draft, DraftSummary } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import { IndexedMap } from '../IndexedMap.ts';
import { refuse } from '../refusal.ts';
import type { Store } from '../Store.ts';

/** lemlist allows this many in a conversation. */
const MAX_DRAFTS = 10;

/** lemlist shows the beginning of a draft in lists. How much of it is not documented. */
const PREVIEW_LENGTH = 60;

interface Place {
  contactId: string;
  draftOwner: string;
}

type StoredDraft = Draft & { contactId: string };

/** Drafts of conversations. A seed does not contain them. */
export function drafts(store: Store): Handlers {
  const { documented, owner } = store;
  const known = new IndexedMap<StoredDraft, 'contact'>([], { contact: ({ contactId }) => contactId });
  const contact = documented.operation('inbox.listDrafts').parameters.find(({ name }) => name === 'contactId');
  const { draft: whole } = documented.example<{ draft: Draft }>('inbox.getDraft', 'email');
  for (const { contentPreview, ...draft } of documented.example<{ drafts: DraftSummary[] }>('inbox.listDrafts', 'two')
    .drafts)
    known.set(draft._id, {
      ...(draft._id === whole._id ? whole : { ...draft, content: contentPreview }),
      contactId: String(contact?.example),
    } as StoredDraft);

  /** The drafts of the team's only member in a conversation. */
  const draftsAt = ({ contactId, draftOwner }: Place) => {
    if (draftOwner !== owner.userId && draftOwner.toLowerCase() !== owner.email.toLowerCase()) refuse(400, 'owner');
    if (!store.contacts.has(contactId)) refuse(400, 'contact');
    return known.where('contact', contactId);
  };
  const draftAt = ({ draftId, ...place }: Place & { draftId: string }) =>
    draftsAt(place).find(({ _id }) => _id === draftId) ?? refuse(404, 'draft');
  return {
    'inbox.listDrafts': (place) => ({ drafts: draftsAt(place).map(summary) }),
    'inbox.createDraft': ({ body, ...place }) => {
      if (draftsAt(place).length >= MAX_DRAFTS) refuse(400, 'full');
      const draftId = store.newId('drf');
      const { replyToActivityId, sourceMetadata, ...shown } = body;
      const now = store.now();
      const made = { source: 'api', createdAt: now, updatedAt: now, contactId: place.contactId };
      known.set(draftId, { _id: draftId, ...shown, ...made } as StoredDraft);
      return { draftId };
    },
    'inbox.getDraft': (at) => ({ draft: describeDraft(draftAt(at)) }),
    'inbox.updateDraft': ({ body: { replyToActivityId, ...shown }, ...at }) => ({
      draft: describeDraft(Object.assign(draftAt(at), shown, { updatedAt: store.now() })),
    }),
    'inbox.deleteDraft': (at) => ({ success: known.delete(draftAt(at)._id) }),
  };
}

function describeDraft({ contactId, ...draft }: StoredDraft): Draft {
  return draft;
}

function summary({ _id, channel, subject, content = '', source, createdAt, updatedAt }: StoredDraft): DraftSummary {
  const text = content
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const contentPreview = text.slice(0, PREVIEW_LENGTH);
  return { _id, channel, subject, contentPreview, source, createdAt, updatedAt } as DraftSummary;
}
