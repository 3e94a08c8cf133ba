/**
 * The picture in previews of links. Chats and networks show no SVG, and nothing in Node draws text, so a browser drew it:
 * `chromium --headless --hide-scrollbars --window-size=1200,630 --screenshot=preview.png preview.svg`.
 */
export const PREVIEW = {
  name: 'preview.png',
  width: 1200,
  height: 630,
  alt: 'lemlist-openapi: the lemlist API, typed and tested',
} as const;
