import { patch } from './patch.ts';

/** A style sheet of icons, which is empty here, and which the first paint would wait for. */
const ICONS = /\s*<link rel="preload stylesheet" href="[^"]*\/vp-icons\.css" as="style">/;

/** Leaves out the style sheet of icons. */
export function withoutIcons(html: string, page: string): string {
  return patch(html, ICONS, '', `The page ${page}`);
}
