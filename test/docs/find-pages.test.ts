import { beforeAll, describe, expect, test } from 'vitest';
import { errorAnchor } from '../../src/docs/parts/error-links.ts';
import { errorBodies } from '../../src/docs/parts/errors.ts';
import { LISTS, operationRoute } from '../../src/docs/routes.ts';
import { textOfHtml } from '../../src/docs/theme/excerpt.ts';
import { errorsOf } from '../../src/document/results.ts';
import { QUERIES } from '../browser/site/search-queries.ts';
import { api } from '../support/document.ts';
import { createSearch, type SiteSearch } from './search-index.ts';

/** Words for which a reader is shown others: the names of things that lemlist or this package does not have. */
const OTHER_WORDS = [
  'getting started',
  'golang',
  'nextjs',
  'LinkedIn cookie',
  'find email',
  'open rate',
  'polling',
  'blocklist domain',
];

let find: SiteSearch['find'];
let places: SiteSearch['places'];

beforeAll(async () => {
  ({ find, places } = await createSearch());
});

describe('a search leads to the section that answers', () => {
  test.each(QUERIES.map(([query, ...wanted]) => ({ query, wanted })))('$query', async ({ query, wanted }) => {
    const [first] = await find(query);
    const place = first?.place ?? 'nothing';
    expect(wanted.some((each) => place.startsWith(each)) || place).toBe(true);
  });
});

test('the first result of each search shows a word that was typed', async () => {
  const missed: string[] = [];
  for (const [query] of QUERIES) {
    const [first] = await find(query);
    const shown = `${textOfHtml(first?.title ?? '')} ${first?.excerpt}`.toLowerCase();
    // `retry` is shown by "retries".
    const words = query
      .toLowerCase()
      .split(/[^\w.-]+/)
      .filter((word) => word.length > 1);
    if (!words.some((word) => shown.includes(word.replace(/(?<=...)(?:y|cy|s)$/, '')))) missed.push(query);
  }
  expect(missed.toSorted()).toEqual(OTHER_WORDS.toSorted());
});

test('each operation is found first by its title, by its id and by its path', () => {
  const missed = api.operations.flatMap(({ id, summary, method, path }) =>
    [summary, id, `lemlist.${id}()`, `${method} ${path}`].filter(
      (typed) => !places(typed)[0]?.startsWith(`${operationRoute(id)}#`),
    ),
  );
  expect(missed).toEqual([]);
});

test('each text of an error is found first, with one of its status codes', () => {
  const anchors = new Map<string, string[]>();
  for (const operation of api.operations) {
    for (const [status, { content = {} }] of errorsOf(operation)) {
      for (const { text } of errorBodies(content)) {
        // In other letters it is the same text.
        const key = text.toLowerCase();
        anchors.set(key, [...(anchors.get(key) ?? []), `${LISTS.errors}#${errorAnchor(status, text)}`]);
      }
    }
  }
  expect(anchors.size).toBeGreaterThan(400);
  expect([...anchors].filter(([text, own]) => !own.includes(places(text)[0] ?? '')).map(([text]) => text)).toEqual([]);
});

test('each type of event is found first on the page of its event, or as a condition', () => {
  const types = Object.entries(api.document.components.schemas)
    .filter(([name]) => /EventType$/.test(name))
    .flatMap(([, { enum: values = [] }]) => values.map(String))
    // A word such as `paused` is on other pages, too.
    .filter((type) => /[A-Z]/.test(type));
  expect(types.length).toBeGreaterThan(60);
  const isRight = (place = ''): boolean => /^webhooks\/|^reference\/sequences\/update-step#conditional/.test(place);
  expect(types.filter((type) => !isRight(places(type)[0]))).toEqual([]);
});

test('a name is another word than its plural', () => {
  expect(places('campaignIds').slice(0, 3).join()).toContain('reference/campaigns/list-stats#');
});

test('what was typed as a whole comes before what has its words more often', async () => {
  const first = async (query: string): Promise<string | undefined> => (await find(query))[0]?.place;
  expect(await first('  step NOT found ')).toBe('reference/errors#404-step-not-found');
  expect(await first('{"error":"Bad team"}')).toMatch(/^reference\/errors#400-error-bad-team/);
  expect(await first('because the campaign is running')).toMatch(/^reference\/errors#400-/);
  expect(await first('update lead')).toBe('reference/leads/update#update-lead');
  expect(await first('webhook')).not.toContain('schemas/');
});

test('if no section has all words, those with most of them are shown', async () => {
  const [first] = await find('pause campaign qqqqzzzz');
  expect(first?.place).toBe('reference/campaigns/pause#pause-campaign');
  expect(await find('qqqqzzzz')).toEqual([]);
});

test('what is deprecated says so and comes after what replaces it', async () => {
  const found = await find('unsubscribe');
  expect(found[0]?.title).not.toContain('deprecated');
  expect((await find('add unsubscribe'))[0]?.title).toBe('POST Add unsubscribe (deprecated)');
});
