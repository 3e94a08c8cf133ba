import { join } from 'node:path';

const THEME = join(import.meta.dirname, '../theme');

/** Parts of VitePress's theme that no page here shows: start pages, teams, sponsors, another search, translations. */
const UNUSED = [
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

/** Replaces parts of the theme, the way VitePress documents it: the scripts and styles of all would come with every page. */
export const replacedParts = [
  { find: new RegExp(`^.*/(?:${UNUSED.join('|')})\\.vue$`), replacement: join(THEME, 'nothing.ts') },
  { find: /^.*\/components\/vp-sponsor\.css$/, replacement: join(THEME, 'nothing.css') },
  // The theme's own button has a name that differs from what is seen on it.
  { find: /^.*\/VPNavBarSearchButton\.vue$/, replacement: join(THEME, 'SearchButton.vue') },
];
