import type { Api } from '../../document/api.ts';
import type { Schema } from '../../document/document.ts';
import { unionOf } from '../../document/unions.ts';
import { blocks, code, prose, sentence, table } from '../markdown.ts';
import { marks } from '../marks.ts';
import type { Page } from '../page.ts';
import { linkTo, operationRoute, schemaRoute } from '../routes.ts';
import { fieldsOf, fieldTable } from '../schema/fields.ts';
import { fieldRules, furtherFields, rulesInWords } from '../schema/rules.ts';
import { hasFields, typeWords } from '../schema/type-words.ts';
import type { Usage } from '../schema/usage.ts';
import type { Model } from '../site/model.ts';

/** The page of a named schema: what it is, every rule, and where it is used. */
export function schemaPage({ api, usage }: Model, name: string): Page {
  const schema = api.document.components.schemas[name] as Schema;
  const used = usage.get(name);
  return {
    route: schemaRoute(name),
    title: name,
    description: schema.description ?? name,
    // An event has a page of its own under the same name.
    frontmatter: { titleTemplate: ':title schema · lemlist-openapi' },
    markdown: blocks(
      `# ${name}`,
      sentence(prose(schema.description ?? '')),
      definition(api, schema),
      used && usedBy(used),
    ),
  };
}

function definition(api: Api, schema: Schema): string {
  const union = unionOf(api, schema);
  // The values of an enum have a list of their own.
  const { enum: values, ...rest } = schema;
  const rules = [...fieldRules(api, rest), furtherFields(schema)].filter((rule) => rule).join(' ');
  if (union) {
    const rows = union.variants.map((variant) => [
      code(variant.value),
      linkTo(variant.name, schemaRoute(variant.name)),
      sentence(prose(variant.schema.description ?? '')),
    ]);
    return blocks(
      `Told apart by ${code(union.property)}:`,
      table([code(union.property), 'Schema', 'What it is'], rows),
      rules,
    );
  }
  return blocks(
    `Type: ${typeWords(schema)}.`,
    rules,
    values && blocks('## Values', marks.values(values.map(code))),
    hasFields(api, schema) &&
      schema.properties &&
      blocks('## Fields', fieldTable(api, fieldsOf(api, schema, { named: false }))),
    ...inlineMembers(api, schema),
  );
}

/** The fields of nameless objects in a union or an array. */
function inlineMembers(api: Api, { oneOf = [], anyOf = [], items }: Schema): Array<string | undefined> {
  const inline = [...oneOf, ...anyOf, ...(items ? [items] : [])].filter(({ $ref }) => !$ref);
  return inline.map((member) => {
    if (!hasFields(api, member))
      return [sentence(prose(member.description ?? '')), ...rulesInWords(api, member)].join(' ');
    const rules = [...rulesInWords(api, member), furtherFields(member)].filter((rule) => rule).join(' ');
    return blocks(
      sentence(prose(member.description ?? '')),
      fieldTable(api, fieldsOf(api, member, { named: false })),
      rules,
    );
  });
}

function usedBy({ operations, schemas }: Usage): string | undefined {
  if (operations.size + schemas.size === 0) return undefined;
  const links = [
    ...[...operations].map((id) => linkTo(code(id), operationRoute(id))),
    ...[...schemas].map((name) => linkTo(name, schemaRoute(name))),
  ];
  return marks.common(blocks('## Used by', links.map((link) => `- ${link}`).join('\n')));
}
