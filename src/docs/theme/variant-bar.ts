export interface VariantBar {
  element: HTMLElement;
  /** Shows the choice that was made elsewhere. */
  show(index: number): void;
}

/**
 * A choice of variants in one line, for screens where the tabs would be as high as the screen: see `picker.css`. It stays in view above the
 * fields of the chosen variant, and leads to the samples, which stand before them there.
 */
export function variantBar(label: string, values: readonly string[], choose: (index: number) => void): VariantBar {
  const select = document.createElement('select');
  select.setAttribute('aria-label', label);
  select.append(...values.map((value) => new Option(value, value)));
  select.addEventListener('change', () => choose(select.selectedIndex));
  const element = Object.assign(document.createElement('div'), { className: 'variant-bar' });
  element.append(select);
  const pane = document.querySelector<HTMLElement>('.pane');
  if (pane) element.append(wayTo(pane));
  return {
    element,
    show: (index) => {
      select.selectedIndex = index;
    },
  };
}

/** A link that leaves the URL as it is, since that names the variant. */
function wayTo(pane: HTMLElement): HTMLElement {
  const link = Object.assign(document.createElement('a'), { href: `#${pane.id}`, textContent: 'Sample and Send' });
  // VitePress leaves links in this class alone.
  link.className = 'vp-raw';
  link.addEventListener('click', (event) => {
    event.preventDefault();
    pane.scrollIntoView();
    pane.focus({ preventScroll: true });
  });
  return link;
}
