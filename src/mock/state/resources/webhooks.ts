import type { Webhook } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredWebhook } from '../model.ts';
import { refuse, refuseField } from '../refusal.ts';
import type { Store } from '../Store.ts';

/** lemlist keeps this many. */
const MOST = 200;

export function webhooks(store: Store): Handlers {
  const all = () => [...store.webhooks.values()];
  return {
    'webhooks.list': () => all().map(shown),
    'webhooks.create': ({ body, ...limits }) => {
      const { targetUrl, type, secret } = body;
      if (!URL.canParse(targetUrl))
        refuseField('targetUrl', 'url', '`targetUrl` must be an address that can be called');
      if (all().some((hook) => hook.targetUrl === targetUrl)) {
        refuseField('targetUrl', 'unique', '`targetUrl` must be an address that no other webhook calls');
      }
      if (store.webhooks.size >= MOST)
        refuseField('targetUrl', 'maxItems', `\`targetUrl\` would be one webhook more than the ${MOST} there can be`);
      const made = { _id: store.newId('hoo'), targetUrl, createdAt: store.now() };
      const hook: StoredWebhook = { ...made, ...(type && { type }), ...(secret && { secret }), ...limits };
      store.webhooks.set(hook._id, hook);
      return shown(hook);
    },
    'webhooks.delete': ({ hookId }) => {
      const hook = store.webhooks.get(hookId) ?? refuse(404, 'hook');
      store.webhooks.delete(hookId);
      return shown(hook);
    },
  };
}

function shown({ secret, ...hook }: StoredWebhook): Webhook {
  return structuredClone(hook);
}
