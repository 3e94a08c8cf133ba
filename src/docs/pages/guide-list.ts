import { blocks } from '../markdown.ts';
import type { Page } from '../page.ts';
import { LISTS, linkTo } from '../routes.ts';

/** The list of all guides, in reading order, each with its first sentence. */
export function guideListPage(guides: readonly Page[]): Page {
  const rows = (section: Page['section']): string =>
    guides
      .filter((guide) => guide.section === section)
      .map(({ title, route, description }) => `- ${linkTo(title, route)}: ${description}`)
      .join('\n');
  return {
    section: 'lists',
    route: LISTS.guides,
    title: 'Guides',
    // A search should find the guides that it links to.
    frontmatter: { search: false },
    description: 'All guides, from the first call to testing, webhooks and campaigns in Git.',
    markdown: blocks(
      '# Guides',
      'Read them in this order, or pick what you need. Their samples run against the [mock](/guides/mock.md).',
      rows('guides'),
      '## Decisions',
      'Why the package is made as it is:',
      rows('decisions'),
    ),
  };
}
