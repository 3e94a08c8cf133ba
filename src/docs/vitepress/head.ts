import type { HeadConfig } from 'vitepress';
import { PREVIEW } from '../site/preview.ts';
import { pagePath } from './page-path.ts';

/** Braces around a step: drawn here, since the site loads nothing from elsewhere and uses no logo of lemlist. */
const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#3145a8"/><path d="M12 8q-3 0-3 3v2q0 3-2 3 2 0 2 3v2q0 3 3 3M20 8q3 0 3 3v2q0 3 2 3-2 0-2 3v2q0 3-3 3" fill="none" stroke="#fff" stroke-width="2"/><circle cx="16" cy="16" r="2.5" fill="#fff"/></svg>';

export const ICON = `data:image/svg+xml,${encodeURIComponent(DRAWING)}`;

/** What search engines and previews of links read. `page` is a file such as `guides/errors.md`. */
export function headOf(
  page: string,
  { url, title, description }: { url: string; title: string; description: string },
): HeadConfig[] {
  if (page === '404.md') return [['meta', { name: 'robots', content: 'noindex' }]];
  const address = url + pagePath(page);
  return [
    ['link', { rel: 'canonical', href: address }],
    ['meta', { property: 'og:type', content: 'website' }],
    ['meta', { property: 'og:url', content: address }],
    ['meta', { property: 'og:title', content: title }],
    ['meta', { property: 'og:description', content: description }],
    ['meta', { property: 'og:image', content: url + PREVIEW.name }],
    ['meta', { property: 'og:image:width', content: String(PREVIEW.width) }],
    ['meta', { property: 'og:image:height', content: String(PREVIEW.height) }],
    ['meta', { property: 'og:image:alt', content: PREVIEW.alt }],
    ['meta', { name: 'twitter:card', content: 'summary_large_image' }],
  ];
}
