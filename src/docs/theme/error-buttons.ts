import { createPageMock, type PageMock, type WantedError } from './page-mock.ts';

/** Gives each error text of a page a button that gets the error from the mock in the page. */
export function enhanceErrors(): void {
  const mock = createPageMock();
  const operation = document.querySelector<HTMLElement>('.pane')?.dataset.operation;
  for (const table of document.querySelectorAll('.errors:not([data-ready])')) {
    table.setAttribute('data-ready', '');
    const status = statusOf(table);
    for (const row of table.querySelectorAll('tbody tr')) {
      const text = row.firstElementChild?.querySelector('code')?.textContent;
      if (!status || !text) continue;
      const { button, result } = errorButton(mock, { operation, status, text });
      row.lastElementChild?.append(button);
      row.after(wideRow(row.children.length, result));
    }
  }
  for (const heading of document.querySelectorAll('h2[id^="error-"] ~ h3:not([data-ready])')) {
    const status = /^\d{3}/.exec(heading.id)?.[0];
    const text = heading.querySelector('code')?.textContent;
    heading.setAttribute('data-ready', '');
    if (!status || !text) continue;
    const { button, result } = errorButton(mock, { status, text });
    heading.after(button, result);
  }
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

function errorButton(mock: PageMock, wanted: WantedError): { button: Element; result: Element } {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'get-error';
  button.textContent = 'Get it from the mock';
  const result = document.createElement('div');
  result.className = 'got-error';
  result.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      const { request, status, text } = await mock.ask({ kind: 'error', wanted });
      const { Accept, Prefer } = request.headers;
      const asked = `${request.method} ${request.url}\nAccept: ${Accept}\nPrefer: ${Prefer}`;
      result.replaceChildren(block(asked, 'Request'), block(`${status}\n${text}`, 'Response'));
    } catch (error) {
      result.textContent = (error as Error).message;
    }
    result.closest('tr')?.removeAttribute('hidden');
    button.disabled = false;
  });
  return { button, result };
}

function block(text: string, label: string): Element {
  const element = document.createElement('pre');
  element.tabIndex = 0;
  element.setAttribute('aria-label', label);
  element.textContent = text;
  return element;
}
