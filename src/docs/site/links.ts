import { posix } from 'node:path';
import { outsideCode } from '../routes.ts';

/** The Markdown that readers get, and its anchors. */
export interface LinkedPage {
  route: string;
  text: string;
  anchors: ReadonlySet<string>;
}

/** Every link within the site that leads nowhere, as `page: target`. */
export function deadLinks(pages: readonly LinkedPage[], files: readonly string[]): string[] {
  const byPath = new Map(pages.map((page) => [`/${page.route}.md`, page]));
  const dead: string[] = [];
  for (const { route, text } of pages) {
    outsideCode(text, (part) => {
      for (const [, target = ''] of part.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^[a-z]+:/.test(target)) continue;
        const [path = '', anchor] = target.split('#');
        const absolute = path === '' ? `/${route}.md` : posix.join(posix.dirname(`/${route}`), path);
        const page = byPath.get(absolute);
        const exists = page ? anchor === undefined || page.anchors.has(anchor) : files.includes(absolute.slice(1));
        if (!exists) dead.push(`${route}: ${target}`);
      }
      return part;
    });
  }
  return dead;
}

/** The anchors of a page: explicit ones, and those that VitePress derives from the text of headings. */
export function anchorsOf(markdown: string): Set<string> {
  const anchors = new Set<string>();
  outsideCode(markdown, (part) => {
    for (const [, text = '', given] of part.matchAll(/^#{1,6} (.*?)(?: \{#(\S+)\})?$/gm))
      anchors.add(given ?? slug(text));
    for (const [, given = ''] of part.matchAll(/^- .*? \{#(\S+)\}$/gm)) anchors.add(given);
    return part;
  });
  return anchors;
}

/** What VitePress does, as far as the headings here need it. */
export function slug(text: string): string {
  return text
    .replaceAll(/`|\[|\]\([^)]*\)/g, '')
    .normalize('NFKD')
    .replaceAll(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, '-')
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .replace(/^(\d)/, '_$1')
    .toLowerCase();
}
