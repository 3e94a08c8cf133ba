import type { Schema } from '../../document/document.ts';
import { blocks, prose, sentence } from '../markdown.ts';
import type { Page } from '../page.ts';
import { LISTS, linkTo, schemaRoute } from '../routes.ts';
import type { Model } from '../site/model.ts';

/** All named schemas in alphabetical order. */
export function schemaListPage({ api }: Model): Page {
  const schemas = Object.entries(api.document.components.schemas).sort(([a], [b]) => a.localeCompare(b, 'en'));
  const letters = new Map<string, string[]>();
  for (const [name, schema] of schemas) {
    const letter = name.charAt(0);
    letters.set(letter, [...(letters.get(letter) ?? []), entry(name, schema)]);
  }
  return {
    section: 'lists',
    route: LISTS.schemas,
    frontmatter: { search: false },
    title: 'Schemas',
    description: `All ${schemas.length} named schemas. The package exports a type for each.`,
    markdown: blocks(
      '# Schemas',
      `All ${schemas.length} named schemas. The package exports a type of the same name for each schema, and a list of the values of each closed enum.`,
      ...[...letters].map(([letter, entries]) => blocks(`## ${letter}`, entries.join('\n'))),
    ),
  };
}

function entry(name: string, { description = '' }: Schema): string {
  const [first = ''] = description.split(/(?<=\.) /);
  return `- ${linkTo(name, schemaRoute(name))}${first && `: ${sentence(prose(first))}`}`;
}
