import { expect, test } from 'vitest';
import { bodySchema } from '../../src/docs/parts/body.ts';
import { differenceAnchor, nameAt } from '../../src/docs/parts/differences.ts';
import { LISTS, operationRoute } from '../../src/docs/routes.ts';
import { sourceInWords } from '../../src/docs/schema/sources.ts';
import { differencesOf } from '../../src/docs/site/differences.ts';
import { anchorsOf } from '../../src/docs/site/links.ts';
import type { Operation } from '../../src/document/api.ts';
import { factsOf } from '../../src/document/facts.ts';
import { unionOf } from '../../src/document/unions.ts';
import { model, pages, twins } from './model.ts';

const { api, differences } = model;
const BADGE = "*[Differs from lemlist's page";

/** The lines of the page of an operation that lead to a difference. */
function linesOf(id: string, anchor: string): string[] {
  const lines = twins.get(operationRoute(id))?.split('\n') ?? [];
  return lines.filter((line) => line.includes(BADGE) && line.includes(`#${anchor})`));
}

test('every difference concerns an operation', () => {
  expect(differences.length).toBeGreaterThan(20);
  expect(differences.filter(({ places }) => places.length === 0)).toEqual([]);
});

/** The variants of the body of an operation, with the fields of each. */
function variantsOf(operation: Operation): Map<string, string[]> {
  const union = unionOf(api, bodySchema(operation) ?? {});
  return new Map(union?.variants.map(({ value, schema }) => [value, Object.keys(schema.properties ?? {})]));
}

test('a difference without `about` is what this document lacks', () => {
  const ours = new Map([...factsOf(api).values()].map(({ route, places }) => [route, places]));
  const lacking = differences
    .filter(({ about, variants }) => about === undefined && !variants)
    .flatMap(({ places }) => places);
  const found = lacking.filter(({ operation: { method, path }, place }) => ours.get(`${method} ${path}`)?.has(place));
  expect(found.map(({ operation, place }) => `${operation.id} ${place}`)).toEqual([]);
});

test('every field that lemlist has otherwise has a badge in its row', () => {
  const missing = differences.flatMap((difference) => {
    const anchor = differenceAnchor(difference);
    return difference.places.filter(({ operation, place }) => {
      const [, name] = /^(?:query|body|response)(?:\[\])?[ .](.*)$/.exec(place) ?? [];
      const lines = linesOf(operation.id, anchor);
      if (difference.about === undefined) return name !== undefined && lines.length === 0;
      return !lines.some(
        (line) => name === undefined || line.startsWith(`| \`${name}\``) || line.startsWith(`\`${name}\`: `),
      );
    });
  });
  expect(missing.map(({ operation, place }) => `${operation.id} ${place}`)).toEqual([]);
});

test('a badge says what lemlist has, and its line says why', () => {
  const [line] = linesOf('tasks.list', 'get-tasks-query-filters');
  expect(line).toMatch(
    /^\| `filters` \*\*required\*\* .*lemlist's page: optional there\]\(.*\)\* Without it lemlist responds/,
  );
  expect(linesOf('inbox.sendEmail', 'post-inbox-email-body-subject')[0]).toContain('required there');
});

test('a reason that many pages would have is said on one', () => {
  const [line] = linesOf('team.get', 'get-campaigns-query-version');
  expect(line).toMatch(/optional there\]\([^)]*\)\* \|$/);
});

test('fields with one reason give it once per table', () => {
  const page = twins.get(operationRoute('watchlists.create')) ?? '';
  expect(page.split("Differs from lemlist's page: optional there").length).toBeGreaterThan(4);
  // The row of `signalProcessingType` stands above all variants.
  expect(page.split('is missing, lemlist responds with `activate requires both')).toHaveLength(2);
});

test('a difference of some variants is one that they have', () => {
  const faults = differences.flatMap(({ about, variants = [], places }) =>
    places.flatMap(({ operation, place }) =>
      variants.filter((name) => {
        const fields = variantsOf(operation).get(name);
        return fields?.includes(nameAt(place) ?? '') !== (about !== undefined);
      }),
    ),
  );
  expect(faults).toEqual([]);
  expect(differences.filter(({ variants }) => variants).length).toBeGreaterThan(5);
});

test('each type of the update page says what lemlist has otherwise, and how to send it', () => {
  const page = twins.get(operationRoute('sequences.updateStep')) ?? '';
  const [, ...sections] = page.slice(page.indexOf('## Body')).split(/^##+ /m);
  const badges = sections
    .filter((section) => section.includes(BADGE))
    .map((section) => [
      section.split('\n')[0],
      ...[...section.matchAll(/also has (?:the key )?(.*?)(?:, which|\.) /g)].map(([, names]) => names),
    ]);
  expect(badges).toEqual([
    ['linkedinInvite', '`altMessage`'],
    ['linkedinSend', '`altMessagePremium`'],
    ['linkedinVoiceNote', '`altMessage`', '`message`'],
    ['sendToAnotherCampaign', '`leadAction`', '`delay`'],
    ['conditional', '`customLeadInfo`', '`customField`, `customOperator` and `customValue`'],
  ]);
  // How to send them is said once, for all types.
  const extra = '[`extra`](../../guides/options.md#fields-that-this-version-does-not-know) sends them anyway.';
  expect(page.split(extra)).toHaveLength(2);
  expect(page.indexOf(extra)).toBeLessThan(page.indexOf('\n### email\n'));
  expect(linesOf('sequences.updateStep', differenceAnchorOf('conditionKey'))[0]).toMatch(/^\| `conditionKey`/);
});

/** The anchor of the first difference of Update Sequence Step that concerns the field. */
function differenceAnchorOf(field: string): string {
  const found = differences.find(({ places: [first] }) => first?.place === `body ${field}`);
  return found ? differenceAnchor(found) : '';
}

test('the page of all differences has each with its reason and source', () => {
  const text = twins.get(LISTS.differences) ?? '';
  const anchors = anchorsOf(pages.find(({ route }) => route === LISTS.differences)?.markdown ?? '');
  const plain = text.replaceAll('\\', '');
  for (const difference of differences) {
    expect(plain).toContain(difference.because);
    const [, named] = difference.source.split(': ');
    const words = named ? `[${sourceInWords(model.api, named)}]` : `${difference.source}.`;
    expect(plain).toContain(`Source: ${words}`);
  }
  const linked = [...twins.values()].flatMap((page) => [...page.matchAll(/differences\.md#([\w-]+)/g)]);
  expect(linked.filter(([, anchor = '']) => !anchors.has(anchor))).toEqual([]);
});

test('a field that two operations have is one field', () => {
  const [, line = ''] = (twins.get(LISTS.differences) ?? '').split('### `altMessagePremium` in `linkedinSend`\n\n');
  expect(line).toMatch(/^In .* and .*\. Only lemlist's document has it\. /);
});

test('`*` in a place stands for the letters that follow', () => {
  const [found] = differencesOf(api, [
    { at: '* /leads/{leadId}/variables query customField*', because: 'B.', source: 's' },
  ]);
  expect(found?.places.map(({ operation }) => operation.method).sort()).toEqual(['DELETE', 'PATCH', 'POST']);
  expect(twins.get(operationRoute('leads.createVariables'))).toContain(
    "lemlist's OpenAPI document also has `customField…`.",
  );
});
