import type { Operation } from '../../document/api.ts';
import type { PathParams } from '../request/request.ts';
import { refuse } from './refusal.ts';
import type { Store } from './Store.ts';

/** Finds what a path parameter names, or refuses in the way of the operations that the state covers. */
const FIND: Readonly<Record<string, (store: Store, path: PathParams) => unknown>> = {
  campaignId: (store, { campaignId = '' }) => store.campaign(campaignId),
  stepId: ({ sequences }, { campaignId = '', stepId }) =>
    sequences
      .where('campaign', campaignId)
      .flatMap(({ steps }) => steps)
      .find(({ _id }) => _id === stepId) ?? refuse(404, 'step'),
  leadIdOrEmail: (store, { campaignId = '', leadIdOrEmail = '' }) => store.campaignLead({ campaignId, leadIdOrEmail }),
  leadId: ({ leads }, { leadId = '' }) => leads.get(leadId) ?? refuse(404, 'lead'),
};

/**
 * Refuses an id that the state does not know, for operations that the state does not cover. Otherwise two operations would
 * disagree about whether something exists. Where the document has no error example for it, the request passes.
 */
export function refuseUnknownIds(store: Store, { responses }: Operation, path: PathParams): void {
  for (const name of Object.keys(path)) {
    const example = name.replace(/(Id|IdOrEmail)$/, '');
    const isDocumented = Object.values(responses[404]?.content ?? {}).some(({ examples = {} }) => example in examples);
    if (isDocumented) FIND[name]?.(store, path);
  }
}
