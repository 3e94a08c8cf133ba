import { highlight } from './highlight.ts';
import type { PageMock } from './page-mock.ts';

/** Handles clicks on the buttons beside error texts, now and on later pages. Returns what ends it. */
export function handleErrorButtons(mock: PageMock): () => void {
  const onClick = ({ target }: Event): void => {
    const button = (target as Element).closest<HTMLButtonElement>('.get-error');
    if (button) void showError(mock, button);
  };
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}

async function showError(mock: PageMock, button: HTMLButtonElement): Promise<void> {
  const { status = '', text = '' } = button.dataset;
  const operation = document.querySelector<HTMLElement>('.pane')?.dataset.operation;
  const row = button.closest('tr')?.nextElementSibling;
  const result = row ? row.querySelector('.got-error') : button.parentElement?.nextElementSibling;
  if (!result) return;
  if (result.hasChildNodes()) {
    result.replaceChildren();
    label(button, 'Get it from the mock');
    row?.setAttribute('hidden', '');
    return;
  }
  if (button.ariaDisabled) return;
  // One that is disabled would lose the focus.
  button.ariaDisabled = 'true';
  try {
    const { request, program, ...response } = await mock.ask({ kind: 'error', wanted: { operation, status, text } });
    const { Accept, Prefer } = request.headers;
    const { pathname, search } = new URL(request.url);
    const asked = `${request.method} ${pathname}${search}\nAccept: ${Accept}\nPrefer: ${Prefer}`;
    result.replaceChildren(
      ...block('Request', highlight(asked, 'http'), ' to the mock in this page'),
      ...block('Response', highlight(`${response.status}\n${response.text}`, 'http')),
      ...block('Program', highlight(program), ' that handles it, in TypeScript'),
    );
    label(button, 'Hide it');
  } catch (error) {
    result.textContent = (error as Error).message;
  }
  row?.removeAttribute('hidden');
  button.ariaDisabled = null;
}

function label(button: HTMLButtonElement, text: string): void {
  button.textContent = text;
  button.setAttribute('aria-expanded', String(text === 'Hide it'));
}

/** A box with a caption, and with the button of VitePress that copies. */
function block(name: string, html: string, more = ''): Element[] {
  const caption = Object.assign(document.createElement('small'), { textContent: `${name}${more}` });
  const element = Object.assign(document.createElement('pre'), { tabIndex: 0 });
  element.append(Object.assign(document.createElement('code'), { innerHTML: html }));
  element.setAttribute('aria-label', name);
  const copy = Object.assign(document.createElement('button'), {
    type: 'button',
    title: 'Copy Code',
    className: 'copy',
  });
  const box = Object.assign(document.createElement('div'), { className: 'language-text' });
  // VitePress copies what is two elements after its button.
  box.append(copy, Object.assign(document.createElement('span'), { className: 'lang' }), element);
  return [caption, box];
}
