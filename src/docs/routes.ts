import { posix } from 'node:path';
import { kebabCase } from '../document/names.ts';

export { operationRoute } from '../document/names.ts';

/** The pages that list others. */
export const LISTS = {
  guides: 'guides/index',
  reference: 'reference/index',
  errors: 'reference/errors',
  differences: 'reference/differences',
  schemas: 'schemas/index',
  webhooks: 'webhooks/index',
} as const;

export function namespaceRoute(namespace: string): string {
  return `reference/${kebabCase(namespace)}/index`;
}

export function schemaRoute(name: string): string {
  return `schemas/${name}`;
}

/** `LeadStateEvent` → `webhooks/lead-state-event` */
export function eventRoute(name: string): string {
  return `webhooks/${kebabCase(name)}`;
}

export function linkTo(text: string, route: string, anchor = ''): string {
  return `[${text}](/${route}.md${anchor && `#${anchor}`})`;
}

/** Makes links relative to the page, so that they work under any base path and on disk. */
export function relativeLinks(markdown: string, route: string): string {
  const from = posix.dirname(`/${route}`);
  return outsideCode(markdown, (text) =>
    text.replaceAll(/\]\(\/([^)\s#]*)(#[^)\s]*)?\)/g, (_, path: string, anchor = '') => {
      const target = posix.relative(from, `/${path}`);
      return `](${target.startsWith('.') ? target : `./${target}`}${anchor})`;
    }),
  );
}

/** Applies a change to everything outside fenced blocks. */
export function outsideCode(markdown: string, change: (text: string) => string): string {
  return markdown
    .split(/(^(`{3,})[^\n]*\n[\s\S]*?^\2[ \t]*$)/m)
    .filter((_, index) => index % 3 !== 2)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}
