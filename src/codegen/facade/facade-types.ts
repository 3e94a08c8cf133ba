import type { Api } from '../../document/api.ts';
import { declarations } from './declarations.ts';
import { namespaces } from './namespaces.ts';

/**
 * The types behind the facade: one concrete declaration per schema and per operation. openapi-typescript's generic path
 * types would cost every call milliseconds of type-checking and show a hover of a thousand characters.
 */
export function facadeTypes(api: Api): string {
  return [...declarations(api), ...namespaces(api)].join('\n');
}
