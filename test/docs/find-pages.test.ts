import { beforeAll, describe, expect, test } from 'vitest';
import { textOfHtml } from '../../src/docs/theme/excerpt.ts';
import { QUERIES } from '../browser/site/search-queries.ts';
import { createSearch } from './search-index.ts';

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

let find: Awaited<ReturnType<typeof createSearch>>['find'];

beforeAll(async () => {
  ({ find } = await createSearch());
});

describe('a search leads to the section that answers', () => {
  test.each(QUERIES.map(([query, ...wanted]) => ({ query, wanted })))('$query', async ({ query, wanted }) => {
    const [first] = await find(query);
    const place = decodeURIComponent(first?.place ?? 'nothing');
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
