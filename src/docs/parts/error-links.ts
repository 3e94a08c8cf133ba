import type { Api } from '../../document/api.ts';
import { linkTo, operationRoute } from '../routes.ts';

/** Enough to tell texts apart, and short enough for a URL. */
const MAX_ANCHOR_LENGTH = 80;

/** The anchor of an error text on the page of all errors. */
export function errorAnchor(status: string, text: string): string {
  const words = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `${status}-${words.slice(0, MAX_ANCHOR_LENGTH).replace(/-$/, '')}`;
}

/** Markdown in which the ids of operations, which are in backticks, are links to their pages. */
export function linkOperations({ operations }: Api, markdown: string): string {
  return markdown.replaceAll(/`([a-z]\w*\.[a-z]\w*)`/g, (whole, id: string) =>
    operations.some((operation) => operation.id === id) ? linkTo(whole, operationRoute(id)) : whole,
  );
}
