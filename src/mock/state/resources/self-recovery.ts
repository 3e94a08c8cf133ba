import type { Handlers } from '../handlers.ts';
import type { Store } from '../Store.ts';

/** The settings of self-recovery. What it did is not played, so its history stays an example. */
export function selfRecovery(store: Store): Handlers {
  return {
    'selfRecovery.getConfig': () => ({ config: store.selfRecovery }),
    'selfRecovery.updateConfig': ({ body }) => {
      const config = store.selfRecovery ?? { _id: store.newId('src'), teamId: store.teamId };
      store.selfRecovery = { ...config, ...body };
      return { config: store.selfRecovery };
    },
  };
}
