import type { Operation } from '../../document/api.ts';
import type { PathParams } from '../request/request.ts';
import type { Store } from './Store.ts';

/** Finds what a path parameter names, or refuses in the way of the operations that the state covers. */
const FIND: Readonly<Record<string, (store: Store, id: string) => unknown>> = {
  campaignId: (store, id) => store.campaign(id),
};

/**
 * Refuses an id that the state does not know, for operations that the state does not cover. Otherwise two operations would
 * disagree about whether something exists. Where the document has no error example for it, the request passes.
 */
export function refuseUnknownIds(store: Store, { responses }: Operation, path: PathParams): void {
  for (const [name, id] of Object.entries(path)) {
    const example = name.replace(/Id$/, '');
    const isDocumented = Object.values(responses[404]?.content ?? {}).some(({ examples = {} }) => example in examples);
    if (isDocumented) FIND[name]?.(store, id);
  }
}
