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
  ];
  return {
    '/guides/': texts,
    '/decisions/': texts,
    ...Object.fromEntries(namespaces.map((page) => [linkOf(page.route), listWith(page)])),
    '/reference/': listWith(),
    '/schemas/': [REFERENCE],
    '/webhooks/': [REFERENCE, { text: 'Events', items: itemsOf('events') }],
  };
}

function itemOf({ title, route }: Page): SidebarItem {
  return { text: title, link: linkOf(route) };
}

function linkOf(route: string): string {
  return `/${route}`.replace(/\/index$/, '/');
}
