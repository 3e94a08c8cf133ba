import { expect, test } from 'vitest';
import { menuOf } from '../../src/docs/site/menu.ts';
import { sidebarOf } from '../../src/docs/theme/sidebar.ts';
import { model, pages } from './model.ts';

const sidebars = sidebarOf(menuOf(pages));
const { namespaces, operations } = model.api;

test('every sidebar ends with all operations, by namespace and with their methods', () => {
  expect(Object.keys(sidebars)).toHaveLength(namespaces.length + 5);
  for (const [path, groups] of Object.entries(sidebars)) {
    const last = groups.at(-1);
    expect(last?.text, path).toBe('Operations');
    expect(last?.items?.map(({ text }) => text)).toEqual(namespaces.map(({ title }) => title));
    const texts = last?.items?.flatMap(({ items = [] }) => items.map(({ text = '' }) => text)) ?? [];
    expect(texts).toHaveLength(operations.length);
    expect(texts.filter((text) => !/<b class="method" data-method="[A-Z]+">[A-Z]+<\/b> \S/.test(text))).toEqual([]);
  }
});

test('only the namespace of the page is open', () => {
  for (const [path, groups] of Object.entries(sidebars)) {
    const open = groups.at(-1)?.items?.filter(({ collapsed }) => !collapsed) ?? [];
    expect(
      open.map(({ link }) => link),
      path,
    ).toEqual(/^\/reference\/./.test(path) ? [path] : []);
  }
});
