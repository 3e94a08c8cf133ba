import { showRowsOf } from './rows-of-variant.ts';
import { variantBar } from './variant-bar.ts';

/**
 * Turns the links to the variants of a union into tabs that show one variant at a time. Without scripts, the page shows all
 * variants one below the other, and the links lead to their headings.
 */
export function enhancePickers(): void {
  for (const picker of document.querySelectorAll<HTMLElement>('.variants:not([data-ready])')) enhance(picker);
}

function enhance(picker: HTMLElement): void {
  const list = picker.querySelector('.variant-choices ul');
  const tabs = [...picker.querySelectorAll<HTMLAnchorElement>('.variant-choices a')];
  const panels = [...picker.querySelectorAll<HTMLElement>('.variant')];
  if (!list || tabs.length === 0) return;
  const label = picker.dataset.label ?? 'Variant';

  list.setAttribute('role', 'tablist');
  // VitePress, which sees clicks first, would scroll to the heading, away from the choices. It leaves links in this class alone.
  list.classList.add('vp-raw');
  list.setAttribute('aria-label', label);
  panels.forEach((panel, index) => {
    panel.id = `variant-${panel.dataset.variant}`;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-label', panel.dataset.variant ?? '');
    tabs[index]?.parentElement?.setAttribute('role', 'presentation');
    tabs[index]?.setAttribute('role', 'tab');
    tabs[index]?.setAttribute('aria-controls', panel.id);
  });

  const bar = variantBar(
    label,
    panels.map(({ dataset }) => dataset.variant ?? ''),
    (index) => {
      choose(index);
      // In the middle of a long variant, the next one may be shorter.
      if (panels[index] && panels[index].getBoundingClientRect().top < 0) panels[index].scrollIntoView();
    },
  );
  list.after(bar.element);

  const select = (selected: number): void => {
    bar.show(selected);
    tabs.forEach((tab, index) => {
      tab.setAttribute('aria-selected', String(index === selected));
      tab.tabIndex = index === selected ? 0 : -1;
    });
    panels.forEach((panel, index) => {
      // The browser's own search finds text in it, and `beforematch` opens it.
      if (index === selected) panel.removeAttribute('hidden');
      else panel.setAttribute('hidden', 'until-found');
      panel.toggleAttribute('data-shown', index === selected);
    });
    showRowsOf(panels[selected]?.dataset.variant ?? '');
    picker.dispatchEvent(new CustomEvent('variant', { bubbles: true, detail: panels[selected]?.dataset.variant }));
  };

  /** A choice in the picker: the URL follows, and the page does not scroll. */
  const choose = (index: number): void => {
    const tab = tabs[index];
    if (!tab) return;
    history.replaceState(history.state, '', tab.hash);
    select(index);
    tab.focus();
  };

  panels.forEach((panel, index) => {
    panel.addEventListener('beforematch', () => select(index));
  });

  tabs.forEach((tab, index) => {
    tab.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      choose(index);
    });
    tab.addEventListener('keydown', (event) => {
      const next = destination(event.key, index, tabs.length);
      if (next === undefined) return;
      event.preventDefault();
      choose(next);
    });
  });

  /** A choice elsewhere: by the URL that was opened, by Back, or by a link further down. */
  const follow = (): void => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const index = panels.findIndex((panel) => target !== null && panel.contains(target));
    if (index < 0) return;
    const wasHidden = panels[index]?.hasAttribute('hidden');
    select(index);
    // After VitePress, which scrolls in the next frame to where the hidden heading was: the top of the page.
    if (wasHidden) requestAnimationFrame(() => target?.scrollIntoView());
  };
  /** A choice in the samples beside the text. */
  const onChosen = (event: Event): void => {
    if (!picker.isConnected) {
      end();
      return;
    }
    const index = panels.findIndex(({ dataset }) => dataset.variant === (event as CustomEvent<string>).detail);
    if (index < 0 || !panels[index]?.hasAttribute('hidden')) return;
    history.replaceState(history.state, '', tabs[index]?.hash);
    select(index);
  };
  const onHashChange = (): void => {
    if (picker.isConnected) follow();
    else end();
  };
  /** The picker of a page that the reader has left must not change the URL of the next one. */
  const end = (): void => {
    removeEventListener('hashchange', onHashChange);
    document.removeEventListener('choose-variant', onChosen);
  };
  addEventListener('hashchange', onHashChange);
  document.addEventListener('choose-variant', onChosen);

  select(0);
  // Before following the URL, since the browser cannot scroll to what the style sheet still hides.
  picker.dataset.ready = '';
  follow();
}

/** Arrow keys wrap around, as in any list of tabs. */
function destination(key: string, index: number, count: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return (index + 1) % count;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (index + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
