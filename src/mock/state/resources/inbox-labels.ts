import type { InboxLabel } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import { refuse } from '../refusal.ts';
import type { Store } from '../Store.ts';

/** lemlist gives a new label one of its colours. Which one is not known, so it is always the same here. */
const COLOR = '#316bff';

export function inboxLabels(store: Store): Handlers {
  const labels = store.inboxLabels;
  return {
    'inbox.listLabels': () => [...labels.values()],
    'inbox.getLabel': ({ labelId }) => labels.get(labelId) ?? refuse(404, 'label'),
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
