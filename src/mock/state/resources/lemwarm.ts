import type { Handlers } from '../handlers.ts';
import type { StoredMailbox } from '../model.ts';
import { refuse, refuseField } from '../refusal.ts';
import type { Store } from '../Store.ts';

/** The warm-up of the mailboxes. A start clears what kept a mailbox out. */
export function lemwarm(store: Store): Handlers {
  /** What lemlist says of an unknown mailbox is known for a start only. */
  const found = (id: string): StoredMailbox =>
    store.mailboxes.get(id) ??
    refuseField('userMailboxId', 'exists', '`userMailboxId` must be a mailbox of the team', 'path');
  return {
    'lemwarm.start': ({ userMailboxId }) => {
      const mailbox = store.mailboxes.get(userMailboxId) ?? refuse(400, 'mailbox');
      mailbox.warmUp = { ...mailbox.warmUp, activeAt: mailbox.warmUp?.activeAt ?? store.now() };
      delete mailbox.warmUpError;
      return { ok: true };
    },
    'lemwarm.pause': ({ userMailboxId }) => {
      delete found(userMailboxId).warmUp?.activeAt;
      return { ok: true };
    },
    'lemwarm.getSettings': ({ userMailboxId }) => found(userMailboxId).warmUp ?? {},
    'lemwarm.updateSettings': ({ userMailboxId, body }) => {
      const mailbox = found(userMailboxId);
      mailbox.warmUp = { ...mailbox.warmUp, ...body };
      return { ok: true };
    },
    'lemwarm.listErrors': () => ({
      data: { errors: [...store.mailboxes.values()].flatMap(({ warmUpError }) => warmUpError ?? []) },
    }),
  };
}
