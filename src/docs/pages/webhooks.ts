import type { Api, Webhook } from '../../document/api.ts';
import type { Example, Schema } from '../../document/document.ts';
import { schemaName, schemaReference } from '../../document/references.ts';
import { unionOf } from '../../document/unions.ts';
import { enumValues } from '../../document/values.ts';
import { LABELS } from '../known-words.ts';
import { blocks, code, fence, prose, sentence, table } from '../markdown.ts';
import { marks } from '../marks.ts';
import type { Page } from '../page.ts';
import { renderConfidence } from '../parts/confidence.ts';
import { eventRoute, LISTS, linkTo, operationRoute } from '../routes.ts';
import { constraintsInWords, furtherFieldsInWords } from '../schema/constraints.ts';
import { fieldsOf, fieldTable } from '../schema/fields.ts';
import { schemaLink } from '../schema/schema-link.ts';
import type { Model } from '../site/model.ts';

/** One variant of event: its schema, its values of `type`, and an example. */
interface EventVariant {
  name: string;
  schema: Schema;
  /** The values of `type`, each with a sentence about what it tells. */
  types: Array<{ value: string; tells: string }>;
  example?: Example;
}

/** What lemlist sends to webhooks: one page about all events, and one page per event. */
export function webhookPages(model: Model): Page[] {
  const { api } = model;
  return api.webhooks.flatMap((webhook) => {
    const variants = eventVariants(api, webhook);
    return [overview(api, webhook, variants), ...variants.map((variant) => eventPage(model, variant))];
  });
}

function eventVariants(api: Api, { content: byMediaType }: Webhook): EventVariant[] {
  const [content] = Object.values(byMediaType);
  const examples = Object.values(content?.examples ?? {});
  return members(api, content?.schema ?? {}).map((reference) => {
    const schema = api.resolve<Schema>(reference);
    const type = schema.properties?.type ?? {};
    const sentences = api.resolve<Schema>(type)['x-enumDescriptions'] ?? {};
    const values = (enumValues(api, type) ?? []).map(String);
    const types = values.map((value) => ({ value, tells: sentences[value] ?? '' }));
    const example = examples.find(({ value }) => values.includes(String((value as { type?: unknown }).type)));
    return { name: schemaName(reference.$ref) as string, schema, types, ...(example && { example }) };
  });
}

/** The events inside nested unions. */
function members(api: Api, reference: Schema): Schema[] {
  const { oneOf } = api.resolve<Schema>(reference);
  const union = unionOf(api, reference);
  if (union) return union.variants.map(({ name }) => schemaReference(name));
  return oneOf ? oneOf.flatMap((member) => members(api, member)) : [reference];
}

function overview(
  api: Api,
  { summary, description, content: byMediaType }: Webhook,
  variants: readonly EventVariant[],
): Page {
  const [content] = Object.values(byMediaType);
  const schema = schemaName(content?.schema?.$ref) as string;
  const rows = variants.map(({ name, schema: { description: text = '' }, types }) => [
    linkTo(name, eventRoute(name)),
    types.length > 0 ? `${types.length} ${types.length === 1 ? 'type' : 'types'}` : 'any other type',
    sentence(prose(text)),
  ]);
  const types = variants.flatMap(({ name, types: own }) =>
    own.map(({ value, tells }) => [code(value), linkTo(name, eventRoute(name)), tells]),
  );
  return {
    section: 'lists',
    route: LISTS.webhooks,
    title: 'Webhook events',
    description: `${summary}. ${description}`,
    markdown: blocks(
      '# Webhook events',
      sentence(prose(description)),
      `Register a URL with ${linkTo('`webhooks.create`', operationRoute('webhooks.create'))}. The body of each request is one event, ${schemaLink(api, schema)}. Its \`type\` says which one:`,
      marks.fields(table(['Event', 'Types', 'Description'], rows)),
      '## Read an event',
      fence('ts', READ),
      '## Every type',
      `The ${types.length} known values of \`type\`, each with its event.`,
      // A search finds a type on the page of its event.
      marks.common(marks.fields(table(['`type`', 'Event', 'What happened'], types))),
    ),
  };
}

/** A receiver of events. */
export const READ = `import { parseWebhook } from 'lemlist-openapi';

export async function receive(request: Request): Promise<Response> {
  const secret = process.env.LEMLIST_WEBHOOK_SECRET;
  if (!secret) throw new Error('Set LEMLIST_WEBHOOK_SECRET');
  const event = parseWebhook(await request.text(), { secret });
  if (event.type === 'emailsReplied') console.log(event.leadEmail);
  return new Response();
}`;

/** The values of `type` are above the table, because nobody reads a cell with two dozen values. */
function withoutValues(schema: Schema): Schema {
  const type = { type: 'string', description: 'One of the values above.' };
  return { ...schema, properties: { ...schema.properties, type } };
}

function eventPage({ api, provenance }: Model, { name, schema, types, example }: EventVariant): Page {
  const own = provenance.get(name) ?? [];
  const rules = [...constraintsInWords(api, { ...schema, 'x-provenance': undefined }), furtherFieldsInWords(schema)]
    .filter((rule) => rule)
    .join(' ');
  const shown = types.length > 1 ? withoutValues(schema) : schema;
  const fields = fieldTable(api, fieldsOf(api, shown, { withNamed: false, provenance: schema['x-provenance'] }));
  return {
    section: 'events',
    route: eventRoute(name),
    title: name,
    description: schema.description ?? name,
    // A type such as `paused` is a word that other pages are about.
    names: types.map(({ value }) => value).filter((value) => /[A-Z]/.test(value)),
    markdown: blocks(
      `# ${name}`,
      sentence(prose(schema.description ?? '')),
      renderConfidence(api, own, fields),
      types.length > 0 &&
        blocks('Values of `type`:', marks.values(types.map(({ value, tells }) => `${code(value)}: ${tells}`))),
      `${LABELS.schema}: ${schemaLink(api, name)}.`,
      '## Fields',
      fields,
      rules,
      example &&
        blocks(
          '## Example',
          example.summary !== schema.description?.replace(/\.$/, '') && sentence(prose(example.summary ?? '')),
          fence('json', JSON.stringify(example.value, null, 2)),
        ),
    ),
  };
}
