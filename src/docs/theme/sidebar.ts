import type { DefaultTheme } from 'vitepress';
import type { Menu, MenuItem } from '../site/menu.ts';

type Item = DefaultTheme.SidebarItem;

/**
 * The sidebar of each section of the site, by the beginning of its paths. The menu is loaded with every page; sidebars for all sections
 * would be many times as large.
 */
export function sidebarOf({ guides, decisions, lists, namespaces, events }: Menu): Record<string, Item[]> {
  const reference = { text: 'Reference', items: lists };
  const closed = namespaces.map(({ text, link }) => ({ text, link }));
  // The operations of other namespaces are left out: hundreds of links in every page.
  const listWith = (open?: MenuItem): Item[] => {
    const items = namespaces.map((each, index) =>
      each === open ? { ...closed[index], items: each.operations.map(withBadge) } : (closed[index] as Item),
    );
    return [reference, { text: 'Operations', items }];
  };
  const all = listWith();
  const texts = [{ text: 'Guides', items: guides }, { text: 'Decisions', items: decisions }, ...all];
  return {
    '/guides/': texts,
    '/decisions/': texts,
    ...Object.fromEntries(namespaces.map((each) => [each.link, listWith(each)])),
    '/reference/': all,
    '/schemas/': all,
    '/webhooks/': [reference, { text: 'Events', items: events }],
  };
}

/** VitePress takes the text of an item as HTML. */
function withBadge({ text, link, method = '' }: MenuItem): Item {
  const badge = `<b class="method" data-method="${method}">${SHORT[method] ?? method}</b> `;
  return { text: badge + text, link };
}

/** A list of badges reads best where they are about as wide. */
const SHORT: Readonly<Record<string, string>> = { DELETE: 'DEL' };
