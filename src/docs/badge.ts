/** A badge: a link in italics, which the pages draw as one. */
export const badge = (link: string): string => `*${link}*`;

/** Every badge in a text. */
export const BADGES: RegExp = /\*\[[^\]]*\]\([^)]*\)\*/g;
