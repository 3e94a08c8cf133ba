import { expect, test } from 'vitest';
import { prose, sentencesOf } from '../../src/docs/markdown.ts';
import { errorAnchor } from '../../src/docs/parts/error-links.ts';
import { errorBodies } from '../../src/docs/parts/errors.ts';
import { operationRoute, schemaRoute } from '../../src/docs/routes.ts';
import { LEMLIST } from '../../src/docs/samples/target.ts';
import { anchorsOf, deadLinks } from '../../src/docs/site/links.ts';
import { FILES } from '../../src/docs/site/read-model.ts';
import { schemaReference } from '../../src/document/references.ts';
import { errorsOf } from '../../src/document/results.ts';
import { namedUnions } from '../../src/document/unions.ts';
import { responseFaults } from '../support/response-faults.ts';
import { model, pages, textOf, textOfSchema, twins } from './model.ts';
import { advices, withoutLinks } from './page-text.ts';

const { api } = model;
const { document, operations } = api;
const anchors = new Map(pages.map(({ route, markdown }) => [route, anchorsOf(markdown)]));

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
