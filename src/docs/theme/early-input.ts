/** What Vue listens to. A link works without it, as do the pickers. */
const CONTROLS = 'button, select, input, textarea';
const BUTTONS = 'button, [role="button"]';

/**
 * Queues clicks and input until Vue has hydrated the part of the page they belong to. Call `repeat` whenever a part is hydrated, the
 * page first. Without this, an early click is lost, and an early Send leaves the page.
 */
export function holdEarlyInput(onAwake: () => void): { repeat(): void } {
  let isAwake = false;
  let held: Array<{ target: Element; repeat: () => void }> = [];
  const hold = (target: Element, repeat: () => void): void => {
    held.push({ target, repeat });
  };
  /** Whether Vue has yet to hydrate the element. Parts that wake when they are seen say when they are ready. */
  const isAsleep = (element: Element): boolean =>
    !isAwake || element.closest(':is(.pane, .VPSidebar .group):not([data-ready])') !== null;

  addEventListener(
    'click',
    (event) => {
      const button = (event.target as Element).closest<HTMLElement>(BUTTONS);
      if (!button || !isAsleep(button)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      hold(button, () => button.click());
    },
    true,
  );
  for (const type of ['input', 'change']) {
    addEventListener(
      type,
      ({ target }) => {
        if (!(target instanceof Element) || !target.matches(CONTROLS) || !isAsleep(target)) return;
        const { value, checked } = target as HTMLInputElement;
        hold(target, () => {
          Object.assign(target, { value, checked });
          target.dispatchEvent(new Event(type, { bubbles: true }));
        });
      },
      true,
    );
  }
  addEventListener('submit', (event) => isAsleep(event.target as Element) && event.preventDefault(), true);
  addEventListener(
    'keydown',
    (event) => {
      if (isAwake || !isForSearch(event)) return;
      event.preventDefault();
      const { key, ctrlKey, metaKey } = event;
      const again = new KeyboardEvent('keydown', { key, ctrlKey, metaKey, bubbles: true });
      hold(document.body, () => document.body.dispatchEvent(again));
    },
    true,
  );
  return {
    repeat() {
      if (!isAwake) onAwake();
      isAwake = true;
      document.documentElement.setAttribute('data-awake', '');
      const ready = held.filter(({ target }) => !isAsleep(target));
      held = held.filter((each) => !ready.includes(each));
      for (const { repeat } of ready) repeat();
    },
  };
}

function isForSearch({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k') return ctrlKey || metaKey;
  return key === '/' && !(target as Element).matches(CONTROLS);
}
