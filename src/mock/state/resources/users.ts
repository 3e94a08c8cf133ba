import type { LinkedinLimits, User } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import { refuse, refuseField } from '../refusal.ts';
import type { Store } from '../Store.ts';

/** The only member of the team. A seed does not contain the limits that were sent. */
export function users(store: Store): Handlers {
  const { linkedIn = {}, ...member } = store.documented.example<User>('users.get', 'member');
  const { linkedinUrl, status, ...documented } = linkedIn;
  const limits: LinkedinLimits = documented;
  return {
    'users.get': ({ userId }) => {
      const { userId: _id, email } = store.owner;
      if (userId !== _id) refuse(400, 'unavailable');
      return { ...member, _id, email, linkedIn: { ...linkedIn, ...limits } };
    },
    'users.updateLinkedinLimits': ({ userId, body }) => {
      if (userId !== store.owner.userId)
        refuseField('userId', 'exists', '`userId` must be a member of the team', 'path');
      return Object.assign(limits, body);
    },
  };
}
