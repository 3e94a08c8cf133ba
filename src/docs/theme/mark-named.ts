/** Marks the entry of a list that the URL names. `:target` stays where the first URL led, since VitePress changes the URL by itself. */
export function markNamed(): void {
  for (const marked of document.querySelectorAll('.named')) marked.classList.remove('named');
  const { hash } = location;
  const entries = document.querySelectorAll('.vp-doc :is(h3, li)[id]');
  // As the browser compares them: an id may have letters that a URL has to encode.
  const named = [...entries].find(({ id }) => hash === `#${id}` || hash === `#${encodeURIComponent(id)}`);
  named?.classList.add('named');
}
