import type { DefaultTheme } from 'vitepress';
import type { Menu, MenuItem } from '../site/menu.ts';

type Item = DefaultTheme.SidebarItem;

/**
 * The sidebar of each section of the site, by the beginning of its paths: the entries of the section, then all operations. The menu is
 * loaded with every page; sidebars for all sections would be many times as large.
 */
export function sidebarOf({ guides, decisions, lists, namespaces, events }: Menu): Record<string, Item[]> {
  const reference = { text: 'Reference', items: lists };
  // A collapsed group is drawn when its reader opens it: see `vitepress/sidebar-items.ts`.
  const groups = namespaces.map(({ text, link, operations }) => ({
    text,
    link,
    items: operations.map(withBadge),
    collapsed: true,
  }));
  const operations = (open?: MenuItem): Item => ({
    text: 'Operations',
    items: groups.map((group) => (group.link === open?.link ? { ...group, collapsed: false } : group)),
  });
  const texts = (isDecision: boolean): Item[] => [
    { text: 'Guides', items: guides },
    { text: 'Decisions', items: decisions, collapsed: !isDecision },
    reference,
    operations(),
  ];
  return {
    '/guides/': texts(false),
    '/decisions/': texts(true),
    ...Object.fromEntries(namespaces.map((each) => [each.link, [reference, operations(each)]])),
    '/reference/': [reference, operations()],
    '/schemas/': [reference, operations()],
    '/webhooks/': [reference, { text: 'Events', items: events }, operations()],
  };
}

/** VitePress takes the text of an item as HTML. */
function withBadge({ text, link, method = '' }: MenuItem): Item {
  const badge = `<b class="method" data-method="${method}">${SHORT[method] ?? method}</b> `;
  return { text: badge + text, link };
}

/** A list of badges reads best where they are about as wide. */
const SHORT: Readonly<Record<string, string>> = { DELETE: 'DEL' };
