import type { Store } from './Store.ts';

/** The member of the team, as activities and events name who sends. */
export function senderOf({ owner }: Store) {
  return { sendUserId: owner.userId, sendUserEmail: owner.email, sendUserName: owner.name };
}
