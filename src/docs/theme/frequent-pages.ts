import { withBase } from 'vitepress';

/** What the empty search suggests, in the order in which a reader needs it. */
export const FREQUENT_PAGES: ReadonlyArray<readonly [title: string, route: string]> = [
  ['Quick start', 'guides/quick-start'],
  ['First campaign', 'guides/first-campaign'],
  ['Authentication', 'guides/authentication'],
  ['Update sequence step', 'reference/sequences/update-step'],
  ['List campaigns', 'reference/campaigns/list'],
  ['Create lead', 'reference/leads/create'],
  ['Errors', 'reference/errors'],
  ['Testing with the mock', 'guides/mock'],
  ['Webhook events', 'webhooks/'],
  ['Recipes', 'guides/recipes'],
];

/** The same in the form of results of the search. */
export function frequentPages() {
  return FREQUENT_PAGES.map(([title, route]) => ({
    id: withBase(`/${route}`),
    title,
    titles: [],
    score: 0,
    terms: [],
    queryTerms: [],
    match: {},
  }));
}
