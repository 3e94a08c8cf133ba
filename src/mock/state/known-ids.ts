import type { ResolvedOperation } from '../../codegen/document.ts';
import { refuse } from './refusal.ts';
import type { Store } from './Store.ts';

type Path = Readonly<Record<string, string>>;

/** Whether the state has what a parameter of a path names. */
const IS_KNOWN: Readonly<Record<string, (store: Store, id: string, path: Path) => boolean>> = {
  campaignId: (store, id) => store.campaigns.has(id),
  stepId: ({ sequences }, id, { campaignId }) =>
    [...sequences.values()].some((one) => one.campaignId === campaignId && one.steps.some(({ _id }) => _id === id)),
  leadIdOrEmail: (store, leadIdOrEmail, { campaignId = '' }) => store.hasLead({ campaignId, leadIdOrEmail }),
  leadId: (store, id) => store.leads.has(id),
  contactId: (store, id) => store.contacts.has(id),
};

/**
 * Refuses a request about something that the state would know, for operations that are answered without it: else one read
 * would find what another does not. Where the document has no words for it, the request passes.
 */
export function refuseUnknownIds(store: Store, { responses }: ResolvedOperation, path: Path): void {
  for (const [name, id] of Object.entries(path)) {
    const example = name.replace(/(Id|IdOrEmail)$/, '');
    const isDocumented = Object.values(responses[404]?.content ?? {}).some(({ examples = {} }) => example in examples);
    if (isDocumented && IS_KNOWN[name]?.(store, id, path) === false) refuse(404, example);
  }
}
