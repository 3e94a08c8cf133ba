interface Entry {
  elements: HTMLElement[];
  text: string;
}

interface Section {
  /** What is shown if one of its entries is: its heading, its introduction, its table or list. */
  head: HTMLElement[];
  entries: Entry[];
}

/** Makes the field above a long list leave only the entries that have every word that is typed. */
export function enhanceFilters(): void {
  for (const place of document.querySelectorAll<HTMLElement>('.filter:not([data-ready])')) {
    const field = place.querySelector('input');
    const count = place.querySelector('span');
    if (!field || !count) continue;
    place.setAttribute('data-ready', '');
    let sections: Section[] | undefined;
    field.addEventListener('input', () => {
      sections ??= sectionsAfter(place);
      const [shown, all] = filter(sections, field.value.toLowerCase().split(/\s+/));
      count.textContent = shown === all ? '' : `${shown} of ${all}`;
    });
  }
}

function filter(sections: readonly Section[], words: readonly string[]): [shown: number, all: number] {
  let shown = 0;
  let all = 0;
  for (const { head, entries } of sections) {
    const fitting = entries.filter(({ text }) => words.every((word) => text.includes(word)));
    for (const entry of entries) show(entry.elements, fitting.includes(entry));
    show(head, fitting.length > 0);
    shown += fitting.length;
    all += entries.length;
  }
  return [shown, all];
}

function show(elements: readonly HTMLElement[], isShown: boolean): void {
  for (const element of elements) element.classList.toggle('filtered-out', !isShown);
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
      section.entries = lines.map((line) => ({ elements: [line], text: '' }));
    }
  }
  for (const { entries } of sections)
    for (const entry of entries) entry.text = entry.elements.map((each) => each.textContent?.toLowerCase()).join(' ');
  return sections;
}
