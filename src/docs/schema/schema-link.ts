import type { Api } from '../../document/api.ts';
import type { Schema } from '../../document/document.ts';
import { LISTS, linkTo, schemaRoute } from '../routes.ts';
import { isOneLine } from './shape.ts';

/** The name of a schema with a link to its page, or to its line in the list of schemas. */
export function schemaLink(api: Api, name: string): string {
  const schema = api.document.components.schemas[name] as Schema;
  return isOneLine(api, schema) ? linkTo(name, LISTS.schemas, name) : linkTo(name, schemaRoute(name));
}
