import type { Api } from '../../document/api.ts';
import type { Schema } from '../../document/document.ts';
import { blocks, code, prose, sentence } from '../markdown.ts';
import { marks } from '../marks.ts';
import type { Page } from '../page.ts';
import { LISTS } from '../routes.ts';
import { describeField } from '../schema/fields.ts';
import { schemaLink } from '../schema/schema-link.ts';
import { isOneLine } from '../schema/shape.ts';
import { typeInWords } from '../schema/type-in-words.ts';
import { namespacesOf } from '../schema/usage.ts';
import type { Model } from '../site/model.ts';

/** The schemas that more than one namespace uses. */
const SHARED = { name: 'shared', title: 'Shared' };

/** All named schemas by the namespace that uses them, short ones with everything in one line. */
export function schemaListPage({ api }: Model): Page {
  const schemas = Object.entries(api.document.components.schemas).sort(([a], [b]) => a.localeCompare(b, 'en'));
  const users = namespacesOf(api);
  const groupOf = (name: string): string => {
    const [namespace = SHARED.name, ...others] = users.get(name) ?? [];
    return others.length > 0 ? SHARED.name : namespace;
  };
  const groups = [...api.namespaces, SHARED].flatMap(({ name: group, title }) => {
    const entries = schemas
      .filter(([name]) => groupOf(name) === group)
      .map(([name, schema]) => entry(api, name, schema));
    return entries.length > 0 ? [blocks(`## ${title} {#${group}}`, entries.join('\n'))] : [];
  });
  return {
    section: 'lists',
    route: LISTS.schemas,
    frontmatter: { search: false, pageClass: 'schema-list' },
    title: 'Schemas',
    description: `All ${schemas.length} named schemas. The package exports a type for each.`,
    markdown: blocks(
      '# Schemas',
      `All ${schemas.length} named schemas, below the namespace whose operations use them. Schemas of several namespaces are under [${SHARED.title}](#${SHARED.name}).`,
      'The package exports a type of the same name for each schema, and a list of the values of each closed enum. A schema of one line has no page of its own. A schema without a badge is as sure as the operations that use it.',
      marks.filter('schemas'),
      ...groups,
    ),
  };
}

function entry(api: Api, name: string, schema: Schema): string {
  if (isOneLine(api, schema))
    return `- ${code(name)}: ${typeInWords(api, schema)}. ${describeField(api, schema)} {#${name}}`;
  const [first = ''] = (schema.description ?? '').split(/(?<=\.) /);
  return `- ${schemaLink(api, name)}${first && `: ${sentence(prose(first))}`}`;
}
