import type { InboxLabel } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import { isMessage } from '../messages.ts';
import { refuse } from '../refusal.ts';
import type { Store } from '../Store.ts';

/** lemlist gives a new label one of its colours. Which one is not known, so it is always the same here. */
const COLOR = '#316bff';

export function inboxLabels(store: Store): Handlers {
  const labels = store.inboxLabels;
  // No response shows the labels of a conversation, so they are not stored.
  const confirm = (contactId: string, labelIds: readonly string[]) => {
    if (!store.activities.where('contact', contactId).some(isMessage)) refuse(404, 'conversation');
    if (!labelIds.every((id) => labels.has(id))) refuse(404, 'label');
    return { ok: true };
  };
  return {
    'inbox.listLabels': () => [...labels.values()],
    'inbox.getLabel': ({ labelId }) => labels.get(labelId) ?? refuse(404, 'label'),
    'inbox.assignLabels': ({ contactId, body }) => confirm(contactId, body.labelIds),
    'inbox.removeLabels': ({ contactId, body }) => confirm(contactId, body.labelIds),
    'inbox.createLabel': ({ body: { labelName } }) => {
      const name = labelName.trim();
      if (name === '') refuse(400, 'noName');
      if ([...labels.values()].some((label) => label.name === name)) refuse(409, 'taken');
      const made = { createdAt: store.now(), createdBy: store.owner.userId };
      const label: InboxLabel = { _id: store.newId('lbl'), name, color: COLOR, ...made };
      labels.set(label._id, label);
      return label;
    },
  };
}
