import type { Api } from '../../document/api.ts';
import type { Schema } from '../../document/document.ts';
import { unionOf } from '../../document/unions.ts';
import { blocks, code, fence, prose, sentence, table } from '../markdown.ts';
import { marks } from '../marks.ts';
import type { Page } from '../page.ts';
import { renderConfidence } from '../parts/confidence.ts';
import { linkTo, operationRoute, schemaRoute } from '../routes.ts';
import {
  constraintsInWords,
  fieldConstraintsInWords,
  furtherFieldsInWords,
  itemConstraintsInWords,
} from '../schema/constraints.ts';
import { fieldsOf, fieldTable } from '../schema/fields.ts';
import { schemaLink } from '../schema/schema-link.ts';
import { hasFields, isOneLine } from '../schema/shape.ts';
import { typeInWords } from '../schema/type-in-words.ts';
import type { Usage } from '../schema/usage.ts';
import { EACH_ITEM } from '../schema/without-repeats.ts';
import type { Model } from '../site/model.ts';

/** A page for each schema that a line does not describe. */
export function schemaPages(model: Model): Page[] {
  const named = Object.entries(model.api.document.components.schemas);
  return named.filter(([, schema]) => !isOneLine(model.api, schema)).map(([name]) => schemaPage(model, name));
}

/** The page of a named schema: its description, its constraints, and what uses it. */
function schemaPage({ api, usage, provenance, examples }: Model, name: string): Page {
  const schema = api.document.components.schemas[name] as Schema;
  const used = usage.get(name);
  const own = provenance.get(name) ?? [];
  const definition = renderDefinition(api, schema);
  return {
    section: 'schemas',
    route: schemaRoute(name),
    title: name,
    description: schema.description ?? name,
    // A webhook event may have a page with the same title.
    frontmatter: {
      titleTemplate: ':title schema · lemlist-openapi',
      aside: false,
      outline: 2,
      pageClass: 'schema-page',
      prev: false,
      next: false,
    },
    markdown: blocks(
      `# ${name}`,
      sentence(prose(schema.description ?? '')),
      renderConfidence(api, own, definition),
      // There are hundreds of schemas, and a search finds what is in them on the pages of the operations.
      marks.common(
        examples.has(name)
          ? marks.columns(definition, `## Example\n\n${fence('json', JSON.stringify(examples.get(name), null, 2))}`)
          : definition,
      ),
      used && renderUsage(api, used),
    ),
  };
}

function renderDefinition(api: Api, schema: Schema): string {
  const union = unionOf(api, schema);
  // The values of an enum are in a list of their own, and the line above says how sure the schema is.
  const { enum: values, 'x-provenance': provenance, ...rest } = schema;
  const ofItems = itemConstraintsInWords(api, rest).map((rule) => EACH_ITEM + rule);
  const rules = [...fieldConstraintsInWords(api, rest), ...ofItems, furtherFieldsInWords(schema)]
    .filter((rule) => rule)
    .join(' ');
  if (union) {
    const rows = union.variants.map((variant) => [
      code(variant.value),
      schemaLink(api, variant.name),
      withoutSentencesOf(schema, sentence(prose(variant.schema.description ?? ''))),
    ]);
    return blocks(
      `A union. ${code(union.property)} decides the variant:`,
      marks.fields(table([code(union.property), 'Schema', 'Description'], rows)),
      rules,
    );
  }
  const isTable = hasFields(api, schema) && schema.properties !== undefined;
  return blocks(
    // A table of fields already shows that it is an object.
    !isTable && blocks(`Type: ${typeInWords(api, schema)}.`, rules),
    values && blocks('## Values', marks.values(values.map(code))),
    isTable && blocks('## Fields', rules, fieldTable(api, fieldsOf(api, schema, { withNamed: false, provenance }))),
    ...renderInlineMembers(api, schema, provenance),
  );
}

/** The description of a variant, without the sentences that stand above the table for all variants. */
function withoutSentencesOf({ description = '' }: Schema, text: string): string {
  const said = sentence(prose(description));
  return text
    .split(/(?<=\.) /)
    .filter((each) => !said.includes(each))
    .join(' ');
}

/** The fields of objects without a name in a union or an array. */
function renderInlineMembers(
  api: Api,
  { oneOf = [], anyOf = [], items }: Schema,
  provenance?: string,
): Array<string | undefined> {
  const inline = [...oneOf, ...anyOf, ...(items ? [items] : [])].filter(({ $ref }) => !$ref);
  return inline.map((member) => {
    if (!hasFields(api, member))
      return [sentence(prose(member.description ?? '')), ...constraintsInWords(api, member)].join(' ');
    const rules = [...constraintsInWords(api, member), furtherFieldsInWords(member)].filter((rule) => rule).join(' ');
    return blocks(
      sentence(prose(member.description ?? '')),
      fieldTable(api, fieldsOf(api, member, { withNamed: false, provenance })),
      rules,
    );
  });
}

function renderUsage(api: Api, { operations, schemas }: Usage): string | undefined {
  if (operations.size + schemas.size === 0) return undefined;
  const links = [
    ...[...operations].map((id) => linkTo(code(id), operationRoute(id))),
    ...[...schemas].map((name) => schemaLink(api, name)),
  ];
  return marks.common(blocks('## Used by', links.map((link) => `- ${link}`).join('\n')));
}
