interface Entry {
  elements: HTMLElement[];
  text: string;
  /** Set if it only leads to an entry further down: the list has what it names once. */
  isLink?: boolean;
}

interface Section {
  /** What is shown if one of its entries is: its heading, its introduction, its table or list. */
  head: HTMLElement[];
  entries: Entry[];
}

/** Where VitePress keeps what was searched for last. Its search begins with it. */
const LAST_SEARCH = 'vitepress:local-search-filter';

/** Makes the field above a long list leave only the entries that have every word that is typed. */
export function enhanceFilters(): void {
  for (const place of document.querySelectorAll<HTMLElement>('.filter:not([data-ready])')) {
    const field = place.querySelector('input');
    const count = place.querySelector<HTMLElement>('[role="status"]');
    if (!field || !count) continue;
    place.setAttribute('data-ready', '');
    const ways = waysOn(field);
    let sections: Section[] | undefined;
    field.addEventListener('input', () => {
      sections ??= sectionsAfter(place);
      const [shown, all] = filter(sections, field.value.toLowerCase().split(/\s+/));
      const nothing = `No ${place.dataset.entries} match “${field.value.trim()}”.`;
      count.textContent = shown === all ? '' : shown === 0 ? nothing : `${shown} of ${all}`;
      if (shown > 0) ways.remove();
      else place.after(ways);
    });
  }
}

/** What a reader can do where nothing matches. */
function waysOn(field: HTMLInputElement): HTMLElement {
  const ways = Object.assign(document.createElement('p'), { className: 'filter-ways' });
  const clear = textButton('Clear the filter', () => {
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  });
  const search = textButton('search all pages', () => {
    sessionStorage.setItem(LAST_SEARCH, field.value.trim());
    document.querySelector<HTMLElement>('.search-button')?.click();
  });
  ways.append(clear, ' or ', search, '.');
  return ways;
}

function textButton(text: string, onClick: () => void): HTMLElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
  button.addEventListener('click', onClick);
  return button;
}

function filter(sections: readonly Section[], words: readonly string[]): [shown: number, all: number] {
  let shown = 0;
  let all = 0;
  for (const { head, entries } of sections) {
    const fitting = entries.filter(({ text }) => words.every((word) => text.includes(word)));
    for (const entry of entries) show(entry.elements, fitting.includes(entry));
    show(head, fitting.length > 0);
    shown += fitting.filter(({ isLink }) => !isLink).length;
    all += entries.filter(({ isLink }) => !isLink).length;
  }
  return [shown, all];
}

function show(elements: readonly HTMLElement[], isShown: boolean): void {
  for (const element of elements) element.classList.toggle('filtered-out', !isShown);
}

/** An entry that a link can lead to is no mere link, whatever it links to. */
function leadsDown(line: HTMLElement): boolean {
  const { pathname, hash } = line.querySelector('a') ?? {};
  return line.id === '' && !!hash && pathname === location.pathname;
}

/** Entries are the rows of a table, the lines of a list, or headings of the third level with what follows them. */
function sectionsAfter(place: HTMLElement): Section[] {
  const sections: Section[] = [];
  for (let next = place.nextElementSibling; next; next = next.nextElementSibling) {
    const element = next as HTMLElement;
    if (element.matches('h2')) sections.push({ head: [], entries: [] });
    const section = sections.at(-1);
    if (!section) continue;
    const lines = [...element.querySelectorAll<HTMLElement>('tbody tr, li')];
    if (element.matches('h3')) section.entries.push({ elements: [element], text: '' });
    else if (section.entries.length > 0) section.entries.at(-1)?.elements.push(element);
    else {
      section.head.push(element);
      section.entries = lines.map((line) => ({ elements: [line], text: '', isLink: leadsDown(line) }));
    }
  }
  for (const { entries } of sections)
    for (const entry of entries) entry.text = entry.elements.map((each) => each.textContent?.toLowerCase()).join(' ');
  return sections;
}
