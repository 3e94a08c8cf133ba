import type { Page } from '../page.ts';
import { LISTS } from '../routes.ts';

export interface SidebarItem {
  text: string;
  link?: string;
  items?: SidebarItem[];
}

const REFERENCE: SidebarItem = {
  text: 'Reference',
  items: [
    { text: 'All operations', link: linkOf(LISTS.reference) },
    { text: 'Errors', link: linkOf(LISTS.errors) },
    { text: 'Schemas', link: linkOf(LISTS.schemas) },
    { text: 'Webhook events', link: linkOf(LISTS.webhooks) },
  ],
};

/** The sidebar of each part of the site, by the beginning of its paths. */
export function sidebarOf(pages: readonly Page[]): Record<string, SidebarItem[]> {
  const operations = pages.filter(({ section }) => section === 'operations');
  const namespaces = pages.filter(({ section }) => section === 'namespaces');
  // The operations of other namespaces are left out: all of them would be a third of the weight of every page.
  const listWith = (open?: Page): SidebarItem[] => {
    const items = namespaces.map((page) => {
      const own = page === open && operations.filter(({ namespace }) => namespace === page.namespace).map(itemOf);
      return { ...itemOf(page), ...(own && { items: own }) };
    });
    return [REFERENCE, { text: 'Operations', items }];
  };
  const itemsOf = (wanted: Page['section']): SidebarItem[] =>
    pages.filter(({ section }) => section === wanted).map(itemOf);
  const texts = [
    { text: 'Guides', items: itemsOf('guides') },
    { text: 'Decisions', items: itemsOf('decisions') },
    ...listWith(),
  ];
  return {
    '/guides/': texts,
    '/decisions/': texts,
    ...Object.fromEntries(namespaces.map((page) => [linkOf(page.route), listWith(page)])),
    '/reference/': listWith(),
    '/schemas/': listWith(),
    '/webhooks/': [REFERENCE, { text: 'Events', items: itemsOf('events') }],
  };
}

/** VitePress takes the text of an item as HTML. */
function itemOf({ title, route, method }: Page): SidebarItem {
  const badge = method ? `<b class="method" data-method="${method}">${SHORT[method] ?? method}</b> ` : '';
  return { text: badge + title, link: linkOf(route) };
}

/** A list of badges reads best where they are about as wide. */
const SHORT: Readonly<Record<string, string>> = { DELETE: 'DEL' };

function linkOf(route: string): string {
  return `/${route}`.replace(/\/index$/, '/');
}
