import type { Activity, CompanyNote, ContactNote, SortOrder } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import { pageOf } from '../page.ts';
import { refuse } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { contactNamed } from './contact-filters.ts';

/** A note is an activity of a contact or of a company. */
export function notes(store: Store): Handlers {
  const add = (about: { contactId: string } | { companyId: string }, note: string) => {
    const made = { createdAt: store.now(), userId: store.owner.userId };
    const activity: Activity = {
      _id: store.newId('act'),
      type: 'annotated',
      teamId: store.teamId,
      ...about,
      note,
      ...made,
    };
    store.record(activity);
    return activity;
  };
  return {
    'contacts.listNotes': ({ idOrEmail, ...page }) =>
      pageOfNotes(store.activities.where('contact', contactNamed(store, idOrEmail)._id), page, contactNote),
    'contacts.createNote': ({ idOrEmail, body: { note = '' } }) => {
      const { _id: contactId } = contactNamed(store, idOrEmail);
      if (hasMarkup(note)) refuse(400, 'html');
      return contactNote(add({ contactId }, note));
    },
    'companies.listNotes': ({ companyId, ...page }) =>
      pageOfNotes(store.activities.where('company', store.company(companyId)._id), page, companyNote),
    'companies.createNote': ({ companyId, body: { note = '' } }) => {
      store.company(companyId);
      if (hasMarkup(note)) refuse(400, 'markup');
      return companyNote(add({ companyId }, note));
    },
  };
}

interface Page {
  page?: number | undefined;
  limit?: number | undefined;
  sortBy?: 'createdAt' | undefined;
  sortOrder?: SortOrder | undefined;
}

function pageOfNotes<Note>(activities: readonly Activity[], page: Page, show: (activity: Activity) => Note) {
  const all = activities.filter(({ type }) => type === 'annotated');
  return { data: pageOf(all, page).items.map(show), total: all.length };
}

function hasMarkup(note: string): boolean {
  return /[<>]/.test(note);
}

function contactNote({ _id, teamId, contactId, note, userId, createdAt }: Activity): ContactNote {
  return { _id, teamId, contactId, note, userId, createdAt };
}

function companyNote({ _id, teamId, companyId, note, userId, createdAt }: Activity): CompanyNote {
  return { _id, teamId, companyId, note, type: 'annotated', userId, createdAt, updatedAt: createdAt };
}
