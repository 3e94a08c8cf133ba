import type { Team } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import type { Store } from '../Store.ts';

/** The team, with its only member and its webhooks as they are stored. */
export function team(store: Store): Handlers {
  return {
    'team.get': () => {
      const documented = store.documented.example<Team & { users: object[] }>('team.get', 'team');
      const { userId, name, email } = store.owner;
      const [member] = documented.users;
      return {
        ...documented,
        _id: store.teamId,
        userIds: [userId],
        users: [{ ...member, userId, name, email }],
        createdBy: userId,
        hooks: [...store.webhooks.values()].map(({ secret, ...hook }) => hook),
      };
    },
  };
}
