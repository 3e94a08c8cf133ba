import type { Api, Operation } from '../../document/api.ts';
import { replacementsOf } from '../../document/replacement.ts';

/** What to send instead of a deprecated request; `undefined` for any other. */
export function deprecationNote(api: Api, operation: Operation): string | undefined {
  if (!operation.deprecated) return undefined;
  const requests = replacementsOf(api, operation).map(({ method, path }) => `${method} ${path}`);
  return requests.length === 0 ? 'deprecated' : `deprecated; send ${requests.join(' or ')} instead`;
}
