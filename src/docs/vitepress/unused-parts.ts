import { join } from 'node:path';

const NOTHING = join(import.meta.dirname, '../theme/nothing.ts');

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

/** Replaces those parts, the way VitePress documents it, as their scripts and styles would come with every page. */
export const withoutUnusedParts = [
  { find: new RegExp(`^.*/(?:${UNUSED.join('|')})\\.vue$`), replacement: NOTHING },
  { find: /^.*\/components\/vp-sponsor\.css$/, replacement: join(import.meta.dirname, '../theme/nothing.css') },
];
