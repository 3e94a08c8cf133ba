import { type Document, enumValues, resolve, type Schema, schemaName } from '../../document/document.ts';
import { blocks, code, fence, prose, sentence, table } from '../markdown.ts';
import { marks } from '../marks.ts';
import type { Page } from '../page.ts';
import { eventRoute, linkTo, schemaRoute } from '../routes.ts';
import { fieldsOf, fieldTable } from '../schema/fields.ts';
import { furtherFields, rulesInWords } from '../schema/rules.ts';
import { unionOf } from '../schema/unions.ts';
import type { Model } from '../site/model.ts';

interface Webhook {
  summary: string;
  description: string;
  requestBody: {
    content: Record<string, { schema: Schema; examples?: Record<string, { summary?: string; value: unknown }> }>;
  };
}

/** One kind of event: its schema, the values of `type` that it has, and an example. */
interface EventKind {
  name: string;
  schema: Schema;
  types: unknown[];
  example?: { summary?: string; value: unknown };
}

/** What lemlist sends to webhooks: a page on all of it, and one per kind of event. */
export function webhookPages({ document }: Model): Page[] {
  const hooks = (document.webhooks ?? {}) as Record<string, { post: Webhook }>;
  return Object.values(hooks).flatMap(({ post }) => {
    const kinds = eventKinds(document, post);
    return [overview(post, kinds), ...kinds.map((kind) => kindPage(document, kind))];
  });
}

function eventKinds(document: Document, { requestBody }: Webhook): EventKind[] {
  const [content] = Object.values(requestBody.content);
  const examples = Object.values(content?.examples ?? {});
  return members(document, content?.schema ?? {}).map((reference) => {
    const schema = resolve<Schema>(document, reference);
    const types = enumValues(document, schema.properties?.type ?? {}) ?? [];
    const example = examples.find(({ value }) => types.includes((value as { type?: unknown }).type));
    return { name: schemaName(reference.$ref) as string, schema, types, ...(example && { example }) };
  });
}

/** The events inside unions of unions. */
function members(document: Document, reference: Schema): Schema[] {
  const { oneOf } = resolve<Schema>(document, reference);
  const union = unionOf(document, reference);
  if (union) return union.variants.map(({ name }) => ({ $ref: `#/components/schemas/${name}` }));
  return oneOf ? oneOf.flatMap((member) => members(document, member)) : [reference];
}

function overview({ summary, description, requestBody }: Webhook, kinds: readonly EventKind[]): Page {
  const [content] = Object.values(requestBody.content);
  const schema = schemaName(content?.schema.$ref) as string;
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

function kindPage(document: Document, { name, schema, types, example }: EventKind): Page {
  const rules = [...rulesInWords(document, schema), furtherFields(schema)].filter((rule) => rule).join(' ');
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
      fieldTable(document, fieldsOf(document, types.length > 1 ? withoutValues(schema) : schema, { named: false })),
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
