import { expect, test } from 'vitest';
import { FREQUENT_PAGES } from '../../src/docs/theme/frequent-pages.ts';
import { nearestPages } from '../../src/docs/theme/nearest-pages.ts';
import { pages } from './model.ts';

const links = pages.map(({ title, route }) => ({ text: title, link: `/${route}` }));
const nearest = (path: string): string[] => nearestPages(path, links).map(({ link }) => link);

test.each([
  ['reference/sequences/update-steps', '/reference/sequences/update-step'],
  ['reference/sequences/updateStep.html', '/reference/sequences/update-step'],
  ['sequences/update-step', '/reference/sequences/update-step'],
  ['guide/quickstart', '/guides/quick-start'],
  ['schemas/EmailStepUpdates', '/schemas/EmailStepUpdate'],
])('a path that does not exist, %s, is near %s', (path, link) => {
  expect(nearest(path)[0]).toBe(link);
});

test('a path like no other is near none', () => {
  expect(nearest('wp-login.php')).toEqual([]);
  expect(nearest('')).toEqual([]);
});

test('what the empty search suggests is there, with its title', () => {
  const titles = new Map(pages.map(({ title, route }) => [route.replace(/\bindex$/, ''), title]));
  expect(FREQUENT_PAGES.filter(([title, route]) => titles.get(route) !== title)).toEqual([]);
});
