import { fullName } from './full-name.ts';
import type { StoredLead, StoredWebhook } from './model.ts';
import type { Store } from './Store.ts';
import { senderOf } from './sender.ts';
import type { Happening } from './sources.ts';

/** An event for one webhook. */
export interface StateEvent {
  type: string;
  hookId: string;
  url: string;
  /** The body, as the document's `webhooks` describe it. */
  payload: Readonly<Record<string, unknown>>;
}

/** The events of a happening: one for each webhook that asked for it. */
export function eventsOf(store: Store, happening: Happening): StateEvent[] {
  const { type, campaign, lead } = happening;
  const first = store.isFirst(`${type} ${campaign._id} ${lead?._id ?? ''}`);
  const hooks = [...store.webhooks.values()].filter((hook) => wants(hook, happening) && (first || !hook.isFirst));
  if (hooks.length === 0) return [];
  const own = happening.activity ?? commonFields(store, happening);
  const fields = lead && { ...own, ...recipientsOf(store, type, lead), isFirst: first };
  const payload = lead ? { ...leadFields(lead), ...fields } : own;
  return hooks.map(({ _id, targetUrl, secret }) => ({
    type,
    hookId: _id,
    url: targetUrl,
    payload: structuredClone({ ...payload, ...(secret && { secret }) }),
  }));
}

function wants({ type, campaignId }: StoredWebhook, happening: Happening): boolean {
  return (!type || type === happening.type) && (!campaignId || campaignId === happening.campaign._id);
}

/** lemlist sends every variable flat beside the fields of the event, which win. */
function leadFields({ _id, contactId, variables }: StoredLead): Record<string, unknown> {
  const { email, firstName, lastName } = variables;
  const named = { leadEmail: email, leadFirstName: firstName, leadLastName: lastName };
  return { ...variables, leadId: _id, contactId, ...named };
}

/** Whom an email event names in `to`: the lead, or the owner of the mailbox for a reply. */
function recipientsOf(store: Store, type: string, { variables }: StoredLead): object {
  if (type === 'emailsReplied') {
    const { sendUserEmail: address, sendUserName: name } = senderOf(store);
    return { to: [{ address, name }] };
  }
  if (type !== 'emailsSent' && type !== 'emailsBounced') return {};
  return { to: [{ address: String(variables.email ?? '').toLowerCase(), name: fullName(variables) }] };
}

function commonFields(store: Store, { type, campaign }: Happening): Record<string, unknown> {
  const place = { campaignId: campaign._id, campaignName: campaign.name, sequenceId: campaign.sequenceId };
  const made = { _id: store.newId('act'), type, teamId: store.teamId, createdAt: store.now() };
  return { ...made, ...place, ...senderOf(store) };
}
