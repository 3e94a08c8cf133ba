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
import type { Model } from '../site/model.ts';

/** All named schemas in alphabetical order, those of a line with all that there is to say. */
export function schemaListPage({ api }: Model): Page {
  const schemas = Object.entries(api.document.components.schemas).sort(([a], [b]) => a.localeCompare(b, 'en'));
  const letters = new Map<string, string[]>();
  for (const [name, schema] of schemas) {
    const letter = name.charAt(0);
    letters.set(letter, [...(letters.get(letter) ?? []), entry(api, name, schema)]);
  }
  return {
    section: 'lists',
    route: LISTS.schemas,
    frontmatter: { search: false, pageClass: 'schema-list' },
    title: 'Schemas',
    description: `All ${schemas.length} named schemas. The package exports a type for each.`,
    markdown: blocks(
      '# Schemas',
      `All ${schemas.length} named schemas. The package exports a type of the same name for each schema, and a list of the values of each closed enum. A schema of one line has no page of its own.`,
      marks.filter('schemas'),
      ...[...letters].map(([letter, entries]) => blocks(`## ${letter}`, entries.join('\n'))),
    ),
  };
}

function entry(api: Api, name: string, schema: Schema): string {
  if (isOneLine(api, schema))
    return `- ${code(name)}: ${typeInWords(api, schema)}. ${describeField(api, schema)} {#${name}}`;
  const [first = ''] = (schema.description ?? '').split(/(?<=\.) /);
  return `- ${schemaLink(api, name)}${first && `: ${sentence(prose(first))}`}`;
}
