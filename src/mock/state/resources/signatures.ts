import type { Signature } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import { refuse } from '../refusal.ts';
import type { Store } from '../Store.ts';

/** The signature of the only member. */
export function signatures(store: Store): Handlers {
  const found = (userId: string): Signature =>
    userId === store.owner.userId ? store.signature : refuse(404, 'stranger');
  return {
    'users.getSignature': ({ userId }) => found(userId),
    'users.updateSignature': ({ userId, body }) => Object.assign(found(userId), body),
  };
}
