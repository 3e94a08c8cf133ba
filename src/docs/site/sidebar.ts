import type { Namespace } from '../../document/api.ts';
import { eventRoute, namespaceRoute, operationRoute } from '../routes.ts';
import type { Model } from './model.ts';

export interface SidebarItem {
  text: string;
  link?: string;
  items?: SidebarItem[];
}

/** What stands at the side of each part of the site, by the beginning of the address. */
export function sidebarOf(model: Model, eventNames: readonly string[]): Record<string, SidebarItem[]> {
  const { namespaces } = model.api;
  const reference = [
    { text: 'All operations', link: link('reference/index') },
    { text: 'Errors', link: link('reference/errors') },
    { text: 'Schemas', link: link('schemas/index') },
    { text: 'Webhook events', link: link('webhooks/index') },
  ];
  const events = eventNames.map((name) => ({ text: name, link: link(eventRoute(name)) }));
  const top = { text: 'Reference', items: reference };
  // Every page carries its sidebar: with all operations in each, that would be a third of it.
  const byNamespace = namespaces.map(({ name }) => [
    link(namespaceRoute(name)),
    [top, { text: 'Operations', items: namespaces.map((each) => namespaceItem(each, each.name === name)) }],
  ]);
  return {
    '/guides/': [
      { text: 'Guides', items: model.guides.map(({ name, title }) => ({ text: title, link: `/guides/${name}` })) },
    ],
    ...Object.fromEntries(byNamespace),
    '/reference/': [top, { text: 'Operations', items: namespaces.map((each) => namespaceItem(each, false)) }],
    '/schemas/': [top],
    '/webhooks/': [top, { text: 'Events', items: events }],
  };
}

function namespaceItem({ name, title, operations }: Namespace, open: boolean): SidebarItem {
  const items = operations.map(({ id, summary }) => ({ text: summary, link: link(operationRoute(id)) }));
  return { text: title, link: link(namespaceRoute(name)), ...(open && { items }) };
}

function link(route: string): string {
  return `/${route}`.replace(/\/index$/, '/');
}
