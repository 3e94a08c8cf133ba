import type { Api, Webhook } from '../../document/api.ts';
import type { Example, Schema } from '../../document/document.ts';
import { schemaName, schemaReference } from '../../document/references.ts';
import { unionOf } from '../../document/unions.ts';
import { enumValues } from '../../document/values.ts';
import { blocks, code, fence, prose, sentence, table } from '../markdown.ts';
import { marks } from '../marks.ts';
import type { Page } from '../page.ts';
import { eventRoute, linkTo, schemaRoute } from '../routes.ts';
import { fieldsOf, fieldTable } from '../schema/fields.ts';
import { furtherFields, rulesInWords } from '../schema/rules.ts';
import type { Model } from '../site/model.ts';

/** One kind of event: its schema, the values of `type` that it has, and an example. */
interface EventKind {
  name: string;
  schema: Schema;
  types: unknown[];
  example?: Example;
}

/** What lemlist sends to webhooks: a page on all of it, and one per kind of event. */
export function webhookPages({ api }: Model): Page[] {
  return api.webhooks.flatMap((webhook) => {
    const kinds = eventKinds(api, webhook);
    return [overview(webhook, kinds), ...kinds.map((kind) => kindPage(api, kind))];
  });
}

function eventKinds(api: Api, { content: byMediaType }: Webhook): EventKind[] {
  const [content] = Object.values(byMediaType);
  const examples = Object.values(content?.examples ?? {});
  return members(api, content?.schema ?? {}).map((reference) => {
    const schema = api.resolve<Schema>(reference);
    const types = enumValues(api, schema.properties?.type ?? {}) ?? [];
    const example = examples.find(({ value }) => types.includes((value as { type?: unknown }).type));
    return { name: schemaName(reference.$ref) as string, schema, types, ...(example && { example }) };
  });
}

/** The events inside unions of unions. */
function members(api: Api, reference: Schema): Schema[] {
  const { oneOf } = api.resolve<Schema>(reference);
  const union = unionOf(api, reference);
  if (union) return union.variants.map(({ name }) => schemaReference(name));
  return oneOf ? oneOf.flatMap((member) => members(api, member)) : [reference];
}

function overview({ summary, description, content: byMediaType }: Webhook, kinds: readonly EventKind[]): Page {
  const [content] = Object.values(byMediaType);
  const schema = schemaName(content?.schema?.$ref) as string;
  const rows = kinds.map(({ name, schema: { description: text = '' }, types }) => [
    linkTo(name, eventRoute(name)),
    sentence(prose(text)),
    types.length > 0 ? String(types.length) : 'any other',
  ]);
  const types = kinds.flatMap(({ name, types: own }) =>
    own.map((type) => [code(type), linkTo(name, eventRoute(name))]),
  );
  return {
    route: 'webhooks/index',
    title: 'Webhook events',
    description: `${summary}. ${description}`,
    markdown: blocks(
      '# Webhook events',
      sentence(prose(description)),
      `Register an address with ${linkTo('`webhooks.create`', 'reference/webhooks/create')}. The body of each call is one event, ${linkTo(schema, schemaRoute(schema))}; its \`type\` says which:`,
      table(['Event', 'What happened', 'Types'], rows),
      '## Read an event',
      fence('ts', READ),
      '## Every type',
      `The ${types.length} values of \`type\` that are known, and the event that each comes with.`,
      table(['`type`', 'Event'], types),
    ),
  };
}

/** A receiver of events. */
export const READ = `import { parseWebhook } from 'lemlist-openapi';

export async function receive(request: Request): Promise<Response> {
  const secret = process.env.LEMLIST_WEBHOOK_SECRET;
  if (!secret) throw new Error('Without a secret nothing is checked: set LEMLIST_WEBHOOK_SECRET');
  const event = parseWebhook(await request.text(), { secret });
  if (event.type === 'emailsReplied') console.log(event.leadEmail);
  return new Response();
}`;

/** The values of `type` stand above the table: a cell of two dozen is not read. */
function withoutValues(schema: Schema): Schema {
  const type = { type: 'string', description: 'One of the values above.' };
  return { ...schema, properties: { ...schema.properties, type } };
}

function kindPage(api: Api, { name, schema, types, example }: EventKind): Page {
  const rules = [...rulesInWords(api, schema), furtherFields(schema)].filter((rule) => rule).join(' ');
  return {
    route: eventRoute(name),
    title: name,
    description: schema.description ?? name,
    markdown: blocks(
      `# ${name}`,
      sentence(prose(schema.description ?? '')),
      types.length > 0 && blocks('Values of `type`:', marks.values(types.map(code))),
      `Schema: ${linkTo(name, schemaRoute(name))}.`,
      '## Fields',
      fieldTable(api, fieldsOf(api, types.length > 1 ? withoutValues(schema) : schema, { named: false })),
      rules,
      example &&
        blocks(
          '## Example',
          sentence(prose(example.summary ?? '')),
          fence('json', JSON.stringify(example.value, null, 2)),
        ),
    ),
  };
}
