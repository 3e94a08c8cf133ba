import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { missingPart } from './patch.ts';

const OUR_THEME = join(import.meta.dirname, '../theme');
const DEFAULT_THEME = join(
  dirname(createRequire(import.meta.url).resolve('vitepress/package.json')),
  'dist/client/theme-default',
);

/** Components of VitePress's theme that no page here shows: start pages, teams, sponsors, another search, translations. */
const UNUSED_COMPONENTS = [
  'VPAlgoliaSearchBox',
  'VPButton',
  'VPDocAsideCarbonAds',
  'VPDocAsideSponsors',
  'VPDocFooterLastUpdated',
  'VPFeatures',
  'VPHome',
  'VPHomeContent',
  'VPHomeFeatures',
  'VPHomeHero',
  'VPHomeSponsors',
  'VPImage',
  'VPNavBarTranslations',
  'VPNavScreenTranslations',
  'VPSponsors',
  'VPTeamMembers',
  'VPTeamPage',
  'VPTeamPageSection',
  'VPTeamPageTitle',
];

/** Our file by the file of the default theme that it replaces. */
const REPLACEMENTS: ReadonlyArray<readonly [theirs: string, ours: string]> = [
  ...UNUSED_COMPONENTS.map((name) => [`components/${name}.vue`, 'nothing.ts'] as const),
  ['styles/components/vp-sponsor.css', 'nothing.css'],
  // The accessible name of the theme's own button differs from the text on it.
  ['components/VPNavBarSearchButton.vue', 'SearchButton.vue'],
  // The same groups, woken when they are seen.
  ['components/VPSidebarGroup.vue', 'SidebarGroups.vue'],
];

/**
 * The aliases that replace parts of the default theme, in the way that VitePress documents. Without them, every page would
 * load the scripts and styles of all parts.
 *
 * @throws {Error} if the default theme no longer has one of the parts
 */
export function replacedParts(): Array<{ find: RegExp; replacement: string }> {
  return REPLACEMENTS.map(([theirs, ours]) => {
    if (!existsSync(join(DEFAULT_THEME, theirs))) throw missingPart(theirs, 'The default theme');
    const [folder, name = ''] = theirs.split(/\/(?=[^/]+$)/);
    return {
      find: new RegExp(
        `^.*/${folder === 'components' ? '' : `${folder?.split('/').at(-1)}/`}${name.replace('.', '\\.')}$`,
      ),
      replacement: join(OUR_THEME, ours),
    };
  });
}
