import type { Operation } from '../../document/api.ts';
import { refuse } from './refusal.ts';
import type { Store } from './Store.ts';

type Path = Readonly<Record<string, string>>;

/** Finds what a parameter of a path names, or refuses as the operations do that the state answers. */
const FIND: Readonly<Record<string, (store: Store, path: Path) => unknown>> = {
  campaignId: (store, { campaignId = '' }) => store.campaign(campaignId),
  stepId: ({ sequences }, { campaignId, stepId }) =>
    [...sequences.values()]
      .filter((sequence) => sequence.campaignId === campaignId)
      .flatMap(({ steps }) => steps)
      .find(({ _id }) => _id === stepId) ?? refuse(404, 'step'),
  leadIdOrEmail: (store, { campaignId = '', leadIdOrEmail = '' }) => store.campaignLead({ campaignId, leadIdOrEmail }),
  leadId: ({ leads }, { leadId = '' }) => leads.get(leadId) ?? refuse(404, 'lead'),
};

/**
 * Refuses a request about something that the state would know, for operations that are answered without it: else one read
 * would find what another does not. Where the document has no words for it, the request passes.
 */
export function refuseUnknownIds(store: Store, { responses }: Operation, path: Path): void {
  for (const name of Object.keys(path)) {
    const example = name.replace(/(Id|IdOrEmail)$/, '');
    const isDocumented = Object.values(responses[404]?.content ?? {}).some(({ examples = {} }) => example in examples);
    if (isDocumented) FIND[name]?.(store, path);
  }
}
