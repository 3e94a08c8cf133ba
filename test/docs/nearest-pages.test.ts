import { expect, test } from 'vitest';
import { llmsSchemasText, llmsText } from '../../src/docs/site/llms.ts';
import { FREQUENT_PAGES } from '../../src/docs/theme/frequent-pages.ts';
import { listedPages, nearestPages } from '../../src/docs/theme/nearest-pages.ts';
import { pages } from './model.ts';

const links = [
  ...listedPages(llmsText(pages), '/llms.txt'),
  ...listedPages(llmsSchemasText(pages), '/schemas/llms.txt'),
];
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

test('the guesses are made among all pages, with their titles', () => {
  const listed = new Map(links.map(({ text, link }) => [link, text]));
  expect(listed.get('/schemas/EmailStepUpdate')).toBe('EmailStepUpdate');
  expect(listed.get('/guides/quick-start')).toBe('Quick start');
  expect(listed.get('/schemas/')).toBe('Schemas');
  expect(listed.size).toBeGreaterThan(700);
});

test('a path like no other is near none', () => {
  expect(nearest('wp-login.php')).toEqual([]);
  expect(nearest('')).toEqual([]);
});

test('what the empty search suggests is there, with its title', () => {
  const titles = new Map(pages.map(({ title, route }) => [route.replace(/\bindex$/, ''), title]));
  expect(FREQUENT_PAGES.filter(([title, route]) => titles.get(route) !== title)).toEqual([]);
});
