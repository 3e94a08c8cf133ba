/** What a reader does before anything needs VitePress. A page that opens at a heading, or where it was left, scrolls by itself. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin', 'click', 'input'];

/**
 * Loads VitePress and Vue at the first sign of a reader. The page can be read without them, and they are half of what it weighs. Pages
 * whose content they draw load them at once, and have no list of scripts.
 */
export function wakeAtFirstSign(): void {
  const scripts = document.querySelector<HTMLElement>('script[data-app]')?.dataset.app;
  if (!scripts) return;
  const [metadata = '', app = '', ...parts] = scripts.split(' ');

  const wake = (event?: Event): void => {
    if (event && (isPointerAtRest(event) || isScrollInside(event))) return;
    for (const sign of SIGNS) removeEventListener(sign, wake, true);
    // Loads them at once. Otherwise each would wait until the one before it asks for it.
    for (const href of parts)
      document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
    // In this order: VitePress reads the metadata.
    for (const src of [metadata, app])
      document.head.append(Object.assign(document.createElement('script'), { type: 'module', async: false, src }));
  };

  if (scrollY > 0 || hasChoices()) wake();
  else for (const sign of SIGNS) addEventListener(sign, wake, { capture: true, passive: true });
}

/** Chromium reports a pointer that rests once more when the page moves below it: nobody did anything. */
function isPointerAtRest(event: Event): boolean {
  return (
    event instanceof PointerEvent && event.type === 'pointermove' && event.movementX === 0 && event.movementY === 0
  );
}

/** The page scrolls its sidebar by itself. A reader who does so moves the pointer, or presses a key. */
function isScrollInside(event: Event): boolean {
  return event.type === 'scroll' && event.target instanceof Element;
}

/** The samples must be shown in the language that was chosen before. */
function hasChoices(): boolean {
  const name = document.querySelector<HTMLElement>('.pane')?.dataset.choices;
  try {
    return name !== undefined && localStorage.getItem(name) !== null;
  } catch {
    return false;
  }
}
