import { describe, expect, test } from 'vitest';
import { prose, sentencesOf } from '../../src/docs/markdown.ts';
import { stripMarks } from '../../src/docs/marks.ts';
import { bodySchema } from '../../src/docs/parts/body.ts';
import { errorAnchor } from '../../src/docs/parts/error-links.ts';
import { errorBodies } from '../../src/docs/parts/errors.ts';
import { paneCall } from '../../src/docs/parts/pane.ts';
import { namespaceRoute, operationRoute, schemaRoute } from '../../src/docs/routes.ts';
import { curlSample } from '../../src/docs/samples/curl.ts';
import { toSampleCall } from '../../src/docs/samples/sample-call.ts';
import { LEMLIST } from '../../src/docs/samples/target.ts';
import { furtherSample, typescriptSample } from '../../src/docs/samples/typescript.ts';
import { describeField, fieldsOf } from '../../src/docs/schema/fields.ts';
import { anchorsOf, deadLinks } from '../../src/docs/site/links.ts';
import { FILES } from '../../src/docs/site/read-model.ts';
import { exampleCalls } from '../../src/document/examples.ts';
import { schemaReference } from '../../src/document/references.ts';
import { errorsOf } from '../../src/document/results.ts';
import { namedUnions, unionOf } from '../../src/document/unions.ts';
import { responseFaults } from '../support/response-faults.ts';
import { EDITABLE, TYPES } from '../support/seed-table.ts';
import { model, pages, textOfSchema, twins } from './model.ts';

const { api } = model;
const { document, operations } = api;
const anchors = new Map(pages.map(({ route, markdown }) => [route, anchorsOf(markdown)]));

function textOf(route: string): string {
  const text = twins.get(route);
  if (text === undefined) throw new Error(`No page ${route}`);
  return text;
}

/** Markdown with the texts of its links in place of the links. */
function withoutLinks(markdown: string): string {
  return markdown.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

/** The advice in the error examples of an operation. */
function advices({ responses }: (typeof operations)[number]): string[] {
  const contents = Object.values(responses).flatMap(({ content = {} }) => Object.values(content));
  const examples = contents.flatMap(({ examples = {} }) => Object.values(examples));
  return examples.flatMap(({ description }) => (description === undefined ? [] : [prose(description)]));
}

test('no two pages have the same route', () => {
  expect(new Set(pages.map(({ route }) => route.toLowerCase())).size).toBe(pages.length);
});

test('no two pages have the same title', () => {
  const titles = pages.map(({ title, frontmatter }) =>
    String(frontmatter?.titleTemplate ?? ':title').replace(':title', title),
  );
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('every generated link leads somewhere', () => {
  const linked = pages.map(({ route }) => ({ route, text: textOf(route), anchors: anchors.get(route) ?? new Set() }));
  expect(deadLinks(linked, FILES)).toEqual([]);
});

test('a link to nowhere is found', () => {
  const page = { route: 'a/b', text: '[x](./c.md) [y](#z) [ok](#here)', anchors: new Set(['here']) };
  expect(deadLinks([page], [])).toEqual(['a/b: ./c.md', 'a/b: #z']);
});

test('at most a tenth of the text of the operations is on a hundred of their pages', () => {
  const lines = operations.flatMap(({ id }) => [...new Set(textOf(operationRoute(id)).split('\n'))]);
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  const length = (some: readonly string[]): number => some.reduce((sum, line) => sum + line.length, 0);
  const repeated = lines.filter((line) => (counts.get(line) ?? 0) >= 100);
  expect(length(repeated) / length(lines)).toBeLessThanOrEqual(0.1);
});

test('every error text has an anchor, and its page says what to do', () => {
  const errors = textOf('reference/errors');
  const texts = operations.flatMap((operation) =>
    errorsOf(operation).flatMap(([status, { content = {} }]) =>
      errorBodies(content).map(({ text }) => ({ text, anchor: errorAnchor(status, text) })),
    ),
  );
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter(({ anchor }) => !anchors.get('reference/errors')?.has(anchor))).toEqual([]);
  expect(texts.filter(({ text }) => !errors.includes(text))).toEqual([]);
});

test('a text is cut into sentences at their ends alone', () => {
  expect(sentencesOf('it stops. lemlist waits 1.5 s, or more. `a` is read! "x" follows')).toEqual([
    'It stops.',
    'lemlist waits 1.5 s, or more.',
    '`a` is read!',
    '"x" follows.',
  ]);
  expect(sentencesOf('')).toEqual([]);
});

test('the page of all errors has every advice, also if a cause has several', () => {
  const text = withoutLinks(textOf('reference/errors'));
  const missing = operations.flatMap((operation) => advices(operation).filter((advice) => !text.includes(advice)));
  expect([...new Set(missing)]).toEqual([]);
});

test('causes of one error text differ by more than an article', () => {
  const causes = new Map<string, Set<string>>();
  for (const operation of operations) {
    for (const [status, { content = {} }] of errorsOf(operation)) {
      for (const { text, summary } of errorBodies(content)) {
        const key = `${status} ${text}`;
        causes.set(key, (causes.get(key) ?? new Set()).add(summary));
      }
    }
  }
  const words = (cause: string): string => cause.toLowerCase().replace(/^(?:an?|the) /, '');
  const alike = [...causes].filter(([, some]) => new Set([...some].map(words)).size < some.size);
  expect(alike).toEqual([]);
});

test('a row shows at most 20 values unless its reader unfolds them', () => {
  const rows = pages.flatMap(({ markdown }) => markdown.match(/^\| .*(?:One of|Known values:) `.*$/gm) ?? []);
  const shown = rows.map((row) => row.replaceAll(/<!-- fold .*? -->.*?<!-- \/fold -->/g, ''));
  const long = shown.filter((row) => /(?:One of|Known values:) (?:`[^`]*`(?:, | or )?){21}/.test(row));
  expect(rows.length).toBeGreaterThan(100);
  expect(long.map((row) => row.slice(0, 100))).toEqual([]);
});

test('no mark reaches a reader', () => {
  const marked = [...twins].filter(([, text]) => /<!--|-->|<TryIt/.test(text.replaceAll(/^```[\s\S]*?^```$/gm, '')));
  expect(marked.map(([route]) => route)).toEqual([]);
});

/** The errors that many operations have. */
const [, COMMON = ''] = /^## Common errors\n([\s\S]*?)^## /m.exec(textOf('reference/errors')) ?? [];

describe('an operation', () => {
  test.each(operations.map((operation) => [operation.id, operation] as const))(
    '%s has everything on its page',
    (id, operation) => {
      const text = textOf(operationRoute(id));
      expect(text).toContain(`**${operation.method}** \`https://api.lemlist.com/api${operation.path}\``);
      expect(text).toContain('Headers: [`Authorization: Basic …`](../../guides/authentication.md)');
      if (operation.body) expect(text).toMatch(/^Headers: .*`Content-Type: [\w/-]+`/m);
      expect(text).toContain(`lemlist.${id}()`);
      for (const { name } of operation.parameters) expect(text).toContain(`\`${name}\``);
      for (const status of Object.keys(operation.responses)) {
        // What every operation can get is on the page of all errors.
        const isCommon = COMMON.includes(`\n- \`${status}\` `) && text.includes('](../errors.md#common)');
        expect(isCommon ? `\`${status}\`` : text).toMatch(new RegExp(`\`${status}\`|^### ${status} `, 'm'));
      }
      const told = withoutLinks(`${text}${textOf('reference/errors')}`).replaceAll('\\|', '|');
      expect(advices(operation).filter((advice) => !told.includes(advice))).toEqual([]);
      expect(textOf(namespaceRoute(operation.namespace))).toContain(`${id}()`);
    },
  );

  test('every call is shown as curl and TypeScript, which call lemlist', () => {
    const missing = operations.flatMap(exampleCalls).filter((call) => {
      const text = textOf(operationRoute(call.operation.id));
      const sample = toSampleCall(call);
      return !text.includes(curlSample(sample, LEMLIST)) || !text.includes(furtherSample(sample));
    });
    expect(missing.map(({ operation, name }) => `${operation.id} ${name}`)).toEqual([]);
    // The first is a complete program.
    const incomplete = operations.filter((operation) => {
      const [first] = exampleCalls(operation);
      return first && !textOf(operationRoute(operation.id)).includes(typescriptSample(toSampleCall(first), LEMLIST));
    });
    expect(incomplete).toEqual([]);
  });

  test('a sample shows no response that tells of another request', () => {
    const text = textOf('reference/tasks/create');
    // In the request as curl and in its response, whichever sample comes first.
    expect(text.match(/^ {2}"title": "Send Ruben the price list",$/gm)).toHaveLength(2);
    const like = 'A sample without a response gets one of the form that "A manual task" shows, with its own values.';
    expect(text.split(like)).toHaveLength(2);
    const shown = pages.find(({ route }) => route === 'reference/tasks/create')?.markdown ?? '';
    expect(shown.split('The response has the form that "A manual task" shows')).toHaveLength(6);
    // This one fits every request.
    expect(textOf('reference/leads/import').match(/^\{\n {2}"ok": true\n\}$/gm)).toHaveLength(2);
  });

  test('what several of its errors say is said once, with their status codes', () => {
    const text = textOf(operationRoute('sequences.updateStep'));
    const sentence = 'The code is documented; the form of the body is inferred.';
    expect(text.split(sentence)).toHaveLength(2);
    expect(text).toContain(`\n\n\`413\`, \`415\`, \`502\`, \`503\` and \`504\`: ${sentence}\n\n`);
  });

  test('every page names its file of the document', () => {
    const sources = pages.filter(({ section }) => section === 'operations').map(({ source }) => source);
    expect(sources).toHaveLength(operations.length);
    expect(sources.every((source) => /^openapi\/.+\.yaml$/.test(source ?? ''))).toBe(true);
  });
});

describe('a union in a body', () => {
  const unionBodies = operations.flatMap((operation) => {
    const schema = bodySchema(operation);
    const body = schema && unionOf(api, schema);
    return body ? [[operation.id, body] as const] : [];
  });
  const union = unionOf(api, api.schema('StepUpdate'));
  const route = 'reference/sequences/update-step';

  test.each(unionBodies)(
    'each example of %s is named by its variant, on the site as in the Markdown',
    (id, { property }) => {
      const operation = api.operation(id as 'sequences.updateStep');
      const { examples } = paneCall(api, operation, exampleCalls(operation), property);
      expect(examples.filter(({ label, variant }) => label !== variant && !label.startsWith(`${variant}: `))).toEqual(
        [],
      );
      const headings = examples.map(({ label }) => label.replace(/^(\w+)(?=: |$)/, '\n### `$1`'));
      expect(headings.filter((heading) => !textOf(operationRoute(id)).includes(`${heading}\n`))).toEqual([]);
      expect(
        examples.filter(({ label, variant }) => label.toLowerCase() === `${variant}: ${variant}`.toLowerCase()),
      ).toEqual([]);
    },
  );

  test('each of its variants has an anchor', () => {
    const values = union?.variants.map(({ value }) => value) ?? [];
    expect(values).toEqual(api.document.components.schemas.StepType?.enum);
    expect(values.filter((value) => !anchors.get(route)?.has(value))).toEqual([]);
  });

  test('each variant shows a sample with its response', () => {
    const text = textOf(route);
    for (const { value } of union?.variants ?? []) {
      const sample = text.split(new RegExp(`\\n### \`${value}\`(?::|\\n)`))[1]?.split(/\n#{2,3} /)[0] ?? '';
      expect(sample.match(/^```\w+$/gm), value).toEqual(['```ts', '```sh', '```json']);
      expect(sample.split('```json')[1], value).toContain(`"type": "${value}"`);
    }
  });

  test.each(unionBodies)('each field of each variant of %s has its facts, at the variant or above', (id, body) => {
    const [, text = ''] = textOf(operationRoute(id)).split('\n## Body\n');
    const [above = '', ...sections] = text.split(/\n## /)[0]?.split(/\n### /) ?? [];
    const [ofAll = ''] = above.split('\n\nSeveral values have these fields.');
    for (const { value, schema } of body.variants) {
      const section = sections.find((each) => each.startsWith(`${value}\n`)) ?? '';
      const named = /^It has (.*), as above\.$/m.exec(section)?.[1] ?? '';
      for (const field of fieldsOf(api, schema, { withNamed: true })) {
        const name = `\`${field.path}\``;
        const rows = [above, section].map((part) => part.split('\n').find((line) => line.startsWith(`| ${name}`)));
        const isAbove = named.includes(name) || ofAll.includes(`| ${name}`);
        const row = (isAbove ? rows[0] : rows[1]) ?? '';
        const facts = withoutLinks(stripMarks(describeField(api, field.schema)));
        // What fields of several variants have stands once, above them.
        const once = above.split('\n').find((line) => line.startsWith('`') && line.includes(`${name} in \`${value}\``));
        const said = withoutLinks(`${row} ${once ?? ''}`).replaceAll('\\|', '|');
        const missing = said.includes(facts) ? [] : sentencesOf(facts).filter((each) => !said.includes(each));
        expect(missing, `${value} ${name}`).toEqual([]);
        expect(row.startsWith(`| ${name} **required** |`), `${value} ${name}`).toBe(field.required);
        if (isAbove) expect(rows[1]).toBeUndefined();
      }
    }
  });

  test('what each variant would say is said once, above them', () => {
    const count = (part: string): number => textOf(route).split(part).length - 1;
    const shared = ' Fields you leave out keep their values. Any other field is refused. ';
    expect(textOf(route)).toContain(`each value has its own fields.${shared}`);
    expect([count('keep their values'), count('Any other field is refused')]).toEqual([1, 1]);
  });

  test('no sentence stands in two of its variants', () => {
    const count = (part: RegExp): number => textOf(route).split(part).length - 1;
    expect([/Unicode code points/, /them anyway/, /sends the lead an SMS/i].map(count)).toEqual([1, 1, 1]);
  });

  test('its response has one table with the fields of all variants', () => {
    const [, response = ''] = textOf(route).split('\n## Response\n');
    const rows = response.split('\n## ')[0]?.match(/^\| `.*$/gm) ?? [];
    const named = (field: string): string[] => rows.filter((row) => row.startsWith(`| \`${field}\``));
    expect(named('_id')).toHaveLength(1);
    expect(named('emailTemplateId')[0]).toMatch(/In `email`, `manual`.* and `\w+`\. \|$/);
    expect(named('delay')[0]).toContain('In all but `sendToAnotherCampaign` and `conditional`.');
    expect(named('message').length).toBeGreaterThan(4);
    expect(named('images')[0]).toContain('*[Inferred](');
  });

  test('a table has the fields of each variant, as the table of the user has them, and comes before the samples', () => {
    expect(textOf(route).indexOf('## Fields by type')).toBeLessThan(textOf(route).indexOf('## Samples'));
    for (const type of TYPES) {
      const [, fields = ''] =
        textOf(route).match(new RegExp(`^\\| \\[\`${type}\`\\]\\(#${type}\\) \\| ([^|]*) \\| \\S.* \\|$`, 'm')) ?? [];
      const names = fields.split(', ').map((name) => name.replaceAll('`', ''));
      expect(names.sort(), type).toEqual([...(EDITABLE[type] ?? [])].sort());
    }
  });
});

test('the guide on step types says of each type what it does, what an update takes and when to use it', () => {
  const [, ...sections] = textOf('guides/step-types').split(/^### /m);
  expect(sections.map((each) => each.split('\n')[0]).sort()).toEqual(TYPES.map((type) => `\`${type}\``).sort());
  for (const type of TYPES) {
    const section = sections.find((each) => each.startsWith(`\`${type}\``)) ?? '';
    expect(section).toMatch(/^[A-Z].*\. Reference: /m);
    expect(section).toMatch(/^Use it\b/m);
    const fields = [...section.matchAll(/^- `(\w+)`.*: \S/gm)].map(([, field]) => field).sort();
    expect(fields, type).toEqual((EDITABLE[type] ?? []).filter((field) => field !== 'delay').sort());
  }
  expect(textOf('guides/step-types')).toContain('- `delay`, in all but `sendToAnotherCampaign`: Days');
});

test.each(['guides/quick-start', 'guides/authentication', 'guides/options'])(
  '%s says where real requests go',
  (route) => {
    expect(prose(textOf(route))).toContain(LEMLIST.url);
  },
);

test('every schema has a page or, if a line says all, a line', () => {
  const missing = Object.keys(document.components.schemas).filter((name) => textOfSchema(name) === '');
  expect(missing).toEqual([]);
  expect(textOfSchema('CampaignId')).toMatch(/^- `CampaignId`: string\. .*Starts with `cam_`\.$/);
  expect(twins.has(schemaRoute('CampaignId'))).toBe(false);
  expect(twins.has(schemaRoute('StepUpdate'))).toBe(true);
});

test('the list of schemas has each once, below the namespace that uses it', () => {
  const sections = textOf('schemas/index').split(/^## /m).slice(1);
  const titleOf = (name: string): string | undefined =>
    sections.find((each) => each.includes(`\n- \`${name}\`: `) || each.includes(`\n- [${name}](`))?.split('\n')[0];
  expect(sections.map((each) => each.split('\n')[0])).toEqual([...api.namespaces.map(({ title }) => title), 'Shared']);
  const listed = sections.flatMap((each) => each.match(/^- \S+/gm) ?? []);
  expect([listed.length, new Set(listed).size]).toEqual(Array(2).fill(Object.keys(document.components.schemas).length));
  const names = ['EmailStepUpdate', 'StepDelay', 'EmailStep', 'CampaignId', 'EmailEvent', 'Waterfall'];
  expect(names.map(titleOf)).toEqual(['Sequences', 'Sequences', 'Shared', 'Shared', 'Webhooks', 'Enrichments']);
});

test('the list of all operations says of each in a sentence what it does', () => {
  const rows = textOf('reference/index').match(/^\| \[.*$/gm) ?? [];
  expect(rows).toHaveLength(operations.length);
  expect(rows.filter((row) => !/^\| \[[^\]]+\]\([^)]+\) \| [^|]+[.!] \| `[A-Z]+ \//.test(row))).toEqual([]);
  expect(rows.find((row) => row.includes('`campaigns.getStatsV1()`'))).toContain('| **Deprecated.** ');
});

test('most schemas have an example, and it is valid', () => {
  const examples = [...twins]
    .filter(([route]) => route.startsWith('schemas/'))
    .flatMap(([route, text]) => {
      const [, json] = /^## Example\n\n```json\n([\s\S]*?)\n```$/m.exec(text) ?? [];
      return json ? [{ name: route.replace('schemas/', ''), value: JSON.parse(json) as unknown }] : [];
    });
  expect(examples.length).toBeGreaterThan(430);
  expect(examples.find(({ name }) => name === 'EmailStepUpdate')?.value).toMatchObject({ type: 'email' });
  // Of a union, the first variant is shown: an email, and not a WhatsApp message.
  const shown = [...namedUnions(api)].flatMap(([name, { property, variants }]) => {
    const { value } = examples.find((each) => each.name === name) ?? {};
    return value ? [[name, (value as Record<string, unknown>)[property], variants[0]?.value]] : [];
  });
  expect(shown).toContainEqual(['StepUpdate', 'email', 'email']);
  expect(shown.filter(([, chosen, first]) => chosen !== first)).toEqual([]);
  const faults = examples.map(({ name, value }) => [name, responseFaults(schemaReference(name), value)]);
  expect(faults.filter(([, found]) => (found as unknown[]).length > 0)).toEqual([]);
});

test('every type of webhook event has a sentence on the list and on the page of its event', () => {
  const types = Object.entries(document.components.schemas)
    .filter(([name]) => /EventType$/.test(name))
    .flatMap(([, { enum: values = [] }]) => values.map(String));
  expect(types.length).toBeGreaterThan(70);
  const list = textOf('webhooks/index');
  expect(types.filter((type) => !new RegExp(`^\\| \`${type}\` \\| .* \\| .+\\. \\|$`, 'm').test(list))).toEqual([]);
  const events = [...twins].filter(([route]) => /^webhooks\/.*-event$/.test(route)).map(([, text]) => text);
  expect(types.filter((type) => !new RegExp(`^- \`${type}\`: .+\\.$`, 'm').test(events.join('\n')))).toEqual([]);
});
