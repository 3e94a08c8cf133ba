import type { PageMock } from './page-mock.ts';

/** Answers the buttons beside error texts, now and on later pages. Returns what ends it. */
export function answerErrorButtons(mock: PageMock): () => void {
  const onClick = ({ target }: Event): void => {
    const button = (target as Element).closest<HTMLButtonElement>('.get-error');
    if (button) void answer(mock, button);
  };
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}

async function answer(mock: PageMock, button: HTMLButtonElement): Promise<void> {
  const { status = '', text = '' } = button.dataset;
  const operation = document.querySelector<HTMLElement>('.pane')?.dataset.operation;
  const row = button.closest('tr')?.nextElementSibling;
  const result = row ? row.querySelector('.got-error') : button.parentElement?.nextElementSibling;
  if (!result) return;
  button.disabled = true;
  try {
    const { request, ...response } = await mock.ask({ kind: 'error', wanted: { operation, status, text } });
    const { Accept, Prefer } = request.headers;
    const { pathname, search } = new URL(request.url);
    const asked = `${request.method} ${pathname}${search}\nAccept: ${Accept}\nPrefer: ${Prefer}`;
    result.replaceChildren(
      ...block(asked, 'Request', ' to the mock in this page'),
      ...block(`${response.status}\n${response.text}`, 'Response'),
    );
  } catch (error) {
    result.textContent = (error as Error).message;
  }
  row?.removeAttribute('hidden');
  button.disabled = false;
}

function block(text: string, label: string, more = ''): Element[] {
  const caption = Object.assign(document.createElement('small'), { textContent: `${label}${more}` });
  const element = Object.assign(document.createElement('pre'), { textContent: text, tabIndex: 0 });
  element.setAttribute('aria-label', label);
  return [caption, element];
}
