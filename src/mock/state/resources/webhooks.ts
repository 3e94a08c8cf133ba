import type { Webhook } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredWebhook } from '../model.ts';
import { refuse, refuseField } from '../refusal.ts';
import type { Store } from '../Store.ts';

/** lemlist's maximum. */
const MAX_WEBHOOKS = 200;

export function webhooks(store: Store): Handlers {
  const all = () => [...store.webhooks.values()];
  return {
    'webhooks.list': () => all().map(describeWebhook),
    'webhooks.create': ({ body, ...limits }) => {
      const { targetUrl, type, secret } = body;
      if (!URL.canParse(targetUrl)) refuseField('targetUrl', 'url', '`targetUrl` must be a valid URL');
      if (all().some((hook) => hook.targetUrl === targetUrl)) refuse(409, 'exists');
      if (store.webhooks.size >= MAX_WEBHOOKS) refuse(409, 'tooMany');
      // A type that lemlist adds later is stored too. Responses are typed with the known values only.
      const event = type && { type: type as StoredWebhook['type'] };
      const made = { _id: store.newId('hoo'), targetUrl, createdAt: store.now() };
      const hook: StoredWebhook = { ...made, ...event, ...(secret && { secret }), ...limits };
      store.webhooks.set(hook._id, hook);
      return describeWebhook(hook);
    },
    'webhooks.delete': ({ hookId }) => {
      const hook = store.webhooks.get(hookId) ?? refuse(404, 'hook');
      store.webhooks.delete(hookId);
      return describeWebhook(hook);
    },
  };
}

function describeWebhook({ secret, ...hook }: StoredWebhook): Webhook {
  return hook;
}
