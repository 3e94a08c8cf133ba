import type { Menu } from '../site/menu.ts';

/** What the generator passes to VitePress, written beside the pages as `settings.json`. */
export interface SiteSettings {
  base: string;
  /** Where the site is published, with a slash at its end. Search engines and previews get it. */
  url: string;
  outDir: string;
  /** Such as `https://github.com/owner/name`. Without it, pages have no link to edit them. */
  repository?: string;
  menu: Menu;
  version: string;
}
