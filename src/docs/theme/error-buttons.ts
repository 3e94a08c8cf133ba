/** Gives each error text of a page a button that gets the error from the mock in the page: see `handle-error-buttons.ts`. */
export function enhanceErrors(): void {
  for (const table of document.querySelectorAll('.errors:not([data-ready])')) {
    table.setAttribute('data-ready', '');
    const status = statusOf(table);
    for (const row of table.querySelectorAll('tbody tr')) {
      const text = row.firstElementChild?.querySelector('code')?.textContent;
      if (!status || !text) continue;
      const result = resultArea();
      row.lastElementChild?.append(errorButton(status, text));
      row.after(wideRow(row.children.length, result));
    }
  }
  for (const heading of document.querySelectorAll('h2[id^="error-"] ~ h3:not([data-ready])')) {
    const status = /^\d{3}/.exec(heading.id)?.[0];
    const text = heading.querySelector('code')?.textContent;
    heading.setAttribute('data-ready', '');
    if (!status || !text) continue;
    const place = placeBelow(heading);
    place.append(' ', errorButton(status, text));
    place.after(resultArea());
  }
}

/** The last element before the next heading, or a paragraph after it if it is folded: nobody would see a button in it. */
function placeBelow(heading: Element): Element {
  let last = heading;
  for (let next = heading.nextElementSibling; next && !/^H\d$/.test(next.tagName); next = next.nextElementSibling) {
    last = next;
  }
  if (!(last instanceof HTMLDetailsElement)) return last;
  const paragraph = document.createElement('p');
  last.after(paragraph);
  return paragraph;
}

/** The status code of a table of errors stands in the heading above it. */
function statusOf(table: Element): string | undefined {
  for (let element = table.previousElementSibling; element; element = element.previousElementSibling) {
    const status = /^error-(\d{3})$/.exec(element.id)?.[1];
    if (status) return status;
  }
  return undefined;
}

/** A row below the one of the error, as wide as the table. */
function wideRow(columns: number, content: Element): Element {
  const row = document.createElement('tr');
  const cell = document.createElement('td');
  cell.colSpan = columns;
  cell.append(content);
  row.append(cell);
  row.hidden = true;
  return row;
}

function errorButton(status: string, text: string): Element {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'get-error';
  button.textContent = 'Get it from the mock';
  Object.assign(button.dataset, { status, text });
  return button;
}

function resultArea(): Element {
  const result = document.createElement('div');
  result.className = 'got-error';
  result.setAttribute('role', 'status');
  return result;
}
