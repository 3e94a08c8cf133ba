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

/** A program that does what the advice says, by an operation that the advice names. */
const RECIPES: Readonly<Record<string, string>> = { 'campaigns.pause': 'change-a-campaign-that-runs' };

/** Markdown in which the ids of operations, which are in backticks, are links to their pages, with a link to a recipe if there is one. */
export function linkOperations({ operations }: Api, markdown: string): string {
  const recipes = Object.entries(RECIPES).filter(([id]) => markdown.includes(`\`${id}\``));
  const links = recipes.map(([, anchor]) => ` A ${linkTo('recipe', 'guides/recipes', anchor)} does it.`);
  return linkIds({ operations }, markdown) + links.join('');
}

/** Markdown in which the ids of operations, which are in backticks, are links to their pages. */
export function linkIds({ operations }: Pick<Api, 'operations'>, markdown: string): string {
  return markdown.replaceAll(/`([a-z]\w*\.[a-z]\w*)`/g, (whole, id: string) =>
    operations.some((operation) => operation.id === id) ? linkTo(whole, operationRoute(id)) : whole,
  );
}
