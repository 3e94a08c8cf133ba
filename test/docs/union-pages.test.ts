import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/docs/markdown.ts';
import { stripMarks } from '../../src/docs/marks.ts';
import { bodySchema } from '../../src/docs/parts/body.ts';
import { paneCall } from '../../src/docs/parts/pane.ts';
import { operationRoute } from '../../src/docs/routes.ts';
import { describeField, fieldsOf } from '../../src/docs/schema/fields.ts';
import { anchorsOf } from '../../src/docs/site/links.ts';
import { exampleCalls } from '../../src/document/examples.ts';
import { unionOf } from '../../src/document/unions.ts';
import { EDITABLE, TYPES } from '../support/seed-table.ts';
import { model, pages, textOf } from './model.ts';
import { withoutLinks } from './page-text.ts';

const { api } = model;
const { operations } = api;
const anchors = new Map(pages.map(({ route, markdown }) => [route, anchorsOf(markdown)]));

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
