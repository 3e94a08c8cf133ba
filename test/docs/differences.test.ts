import { expect, test } from 'vitest';
import { differenceAnchor } from '../../src/docs/parts/differences.ts';
import { LISTS, operationRoute } from '../../src/docs/routes.ts';
import { differencesOf } from '../../src/docs/site/differences.ts';
import { anchorsOf } from '../../src/docs/site/links.ts';
import { factsOf } from '../../src/document/facts.ts';
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

test('a difference without `about` is what this document lacks', () => {
  const ours = new Map([...factsOf(api).values()].map(({ route, places }) => [route, places]));
  const lacking = differences.filter(({ about }) => about === undefined).flatMap(({ places }) => places);
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

test('the update page lists what its types refuse, and how to send it', () => {
  const [line = ''] = linesOf('sequences.updateStep', 'patch-sequences-sequenceid-steps-stepid-body-customfield');
  expect(line).toContain('`customField`, `customOperator`, `customValue`, `altMessagePremium` and `leadAction`');
  expect(line).toContain('[`extra`](../../guides/options.md#fields-that-this-version-does-not-know)');
  expect(linesOf('sequences.addStep', 'post-sequences-sequenceid-steps-body-type')).toHaveLength(1);
});

test('the page of all differences has each with its reason and source', () => {
  const text = twins.get(LISTS.differences) ?? '';
  const anchors = anchorsOf(pages.find(({ route }) => route === LISTS.differences)?.markdown ?? '');
  const plain = text.replaceAll('\\', '');
  for (const difference of differences) {
    expect(plain).toContain(difference.because);
    expect(plain).toContain(`Source: ${difference.source}.`);
  }
  const linked = [...twins.values()].flatMap((page) => [...page.matchAll(/differences\.md#([\w-]+)/g)]);
  expect(linked.filter(([, anchor = '']) => !anchors.has(anchor))).toEqual([]);
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
