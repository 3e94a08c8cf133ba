import type { SendingSettings, UserChannels } from '../../../../generated/api.ts';
import { normalizedEmail } from '../email-address.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredMailbox } from '../model.ts';
import { refuse } from '../refusal.ts';
import type { Store } from '../Store.ts';

/** The provider of a mailbox that was connected by SMTP and IMAP. */
const CUSTOM = 'custom';

/** The mailboxes of the only member. What is connected on other channels is the documented example. */
export function mailboxes(store: Store): Handlers {
  const known = store.mailboxes;
  const channels = store.documented.example<UserChannels>('users.getChannels', 'all');
  return {
    'users.getChannels': () => {
      const accounts = [...known.values()].map(({ id, email, provider }) => ({
        id,
        email,
        ...(provider && { provider }),
      }));
      return { ...channels, email: { ...channels.email, connected: accounts.length > 0, accounts } };
    },
    'users.getSendingSettings': () => ({ emailAccounts: [...known.values()].map(limitOf) }),
    'users.updateSendingSettings': ({ body }) => {
      const changed = body.emailAccounts.flatMap(({ id, dailyEmailLimit }) => {
        const mailbox = known.get(id);
        return mailbox ? [Object.assign(mailbox, { dailyEmailLimit })] : [];
      });
      return { emailAccounts: changed.map(({ id, dailyEmailLimit }) => ({ id, dailyEmailLimit })) };
    },
    'emailAccounts.create': ({ body: { sender_email: email, userId = store.owner.userId } }) => {
      if (userId !== store.owner.userId) refuse(403, 'stranger');
      if (
        [...known.values()].some(
          (one) => one.provider === CUSTOM && normalizedEmail(one.email) === normalizedEmail(email),
        )
      )
        refuse(400, 'exists');
      const mailbox: StoredMailbox = { id: store.newId('usm'), email, provider: CUSTOM };
      known.set(mailbox.id, mailbox);
      return { id: mailbox.id, email, provider: CUSTOM };
    },
    'emailAccounts.delete': ({ emailAccountId }) => {
      if (!known.delete(emailAccountId)) refuse(404, 'mailbox');
      return { ok: true };
    },
    'emailAccounts.test': ({ emailAccountId }) => {
      if (!known.has(emailAccountId)) refuse(404, 'mailbox');
      return { smtp: { success: true }, imap: { success: true } };
    },
  };
}

function limitOf({ id, email, dailyEmailLimit }: StoredMailbox): NonNullable<SendingSettings['emailAccounts']>[number] {
  return { id, email, ...(dailyEmailLimit !== undefined && { dailyEmailLimit }) };
}
