import type { Page } from '../page.ts';
import { LISTS } from '../routes.ts';

/** A page in the menu. */
export interface MenuItem {
  text: string;
  link: string;
  /** Method of an operation. */
  method?: string;
}

/** Every page that the menu leads to, once. `theme/sidebar.ts` builds the sidebar of each section from it. */
export interface Menu {
  guides: MenuItem[];
  decisions: MenuItem[];
  lists: MenuItem[];
  namespaces: Array<MenuItem & { operations: MenuItem[] }>;
  events: MenuItem[];
}

const LIST_NAMES: ReadonlyArray<readonly [text: string, route: string]> = [
  ['All operations', LISTS.reference],
  ['Errors', LISTS.errors],
  ['Schemas', LISTS.schemas],
  ['Differences', LISTS.differences],
  ['Webhook events', LISTS.webhooks],
];

export function menuOf(pages: readonly Page[]): Menu {
  const of = (wanted: Page['section']): Page[] => pages.filter(({ section }) => section === wanted);
  const operations = of('operations');
  return {
    guides: of('guides').map(itemOf),
    decisions: of('decisions').map(itemOf),
    lists: LIST_NAMES.map(([text, route]) => ({ text, link: linkOf(route) })),
    namespaces: of('namespaces').map((page) => ({
      ...itemOf(page),
      operations: operations.filter(({ namespace }) => namespace === page.namespace).map(itemOf),
    })),
    events: of('events').map(itemOf),
  };
}

function itemOf({ title, route, method }: Page): MenuItem {
  return { text: title, link: linkOf(route), ...(method && { method }) };
}

function linkOf(route: string): string {
  return `/${route}`.replace(/\/index$/, '/');
}
