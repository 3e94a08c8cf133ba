import type { DeliverabilityAlert } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import { refuse } from '../refusal.ts';
import type { Store } from '../Store.ts';

/** Where an alert appears by default: in lemlist alone. */
const DEFAULT_CHANNELS = {
  email: { enabled: false },
  inapp: { enabled: true },
  webhook: { enabled: false },
  slack: { enabled: false },
};
/** What two alerts cannot have in common, all of it. */
const WATCHED = ['widget', 'metric', 'severity', 'scope', 'scopeEntities', 'threshold', 'comparisonOperator'] as const;

export function deliverabilityAlerts(store: Store): Handlers {
  const alerts = store.deliverabilityAlerts;
  const found = (id: string): DeliverabilityAlert => alerts.get(id) ?? refuse(404, 'alert');
  return {
    'deliverabilityAlerts.list': () => ({ alerts: [...alerts.values()], total: alerts.size }),
    'deliverabilityAlerts.get': ({ alertId }) => found(alertId),
    'deliverabilityAlerts.create': ({ body: { channelConfig, ...sent } }) => {
      const watched = watchedBy(sent);
      if ([...alerts.values()].some((alert) => watchedBy(alert) === watched)) refuse(409, 'same');
      const now = store.now();
      const alert: DeliverabilityAlert = {
        _id: store.newId('dac'),
        teamId: store.teamId,
        createdBy: store.owner.userId,
        createdAt: now,
        updatedAt: now,
        ...sent,
        channelConfig: channelConfig
          ? { ...DEFAULT_CHANNELS, inapp: { enabled: false }, ...channelConfig }
          : DEFAULT_CHANNELS,
        enabled: true,
      };
      alerts.set(alert._id, alert);
      return alert;
    },
    'deliverabilityAlerts.update': ({ alertId, body: { channelConfig, ...sent } }) => {
      const alert = found(alertId);
      const channels = channelConfig && { channelConfig: { ...alert.channelConfig, ...channelConfig } };
      return Object.assign(alert, sent, channels, { updatedAt: store.now() });
    },
    'deliverabilityAlerts.delete': ({ alertId }) => {
      found(alertId);
      alerts.delete(alertId);
      return { deleted: true };
    },
  };
}

function watchedBy(alert: Readonly<Partial<Record<(typeof WATCHED)[number], unknown>>>): string {
  return JSON.stringify(WATCHED.map((name) => alert[name] ?? null));
}
