/**
 * Shows the rows of one variant in a table about all variants, as the picker above does. The browser's own search finds the other rows
 * too, and then all are shown. Without scripts, and after a click on the button, each row says which variants have it.
 */
export function showRowsOf(variant: string): void {
  const note = document.querySelector<HTMLElement>('.following');
  const sentence = note?.querySelector('span');
  const button = note?.querySelector('button');
  if (!note || !sentence || !button) return;
  const rows = [...document.querySelectorAll<HTMLElement>('[data-of]')].flatMap((mark) => {
    const row = mark.closest('tr');
    return row ? [{ row, mark, isOwn: mark.dataset.of?.split(' ').includes(variant) === true }] : [];
  });

  const show = (isWhole: boolean): void => {
    for (const { row, mark, isOwn } of rows) {
      const isShown = isOwn || isWhole;
      set(row, 'hidden', isShown ? undefined : 'until-found');
      // Otherwise a screen reader counts it as an empty row.
      set(row, 'aria-hidden', isShown ? undefined : 'true');
      mark.hidden = !isWhole;
    }
    if (isWhole) note.dataset.whole = variant;
    else delete note.dataset.whole;
    sentence.hidden = isWhole;
    button.textContent = isWhole ? `Show only the fields for ${variant}` : 'Show all fields';
    button.onclick = () => show(!isWhole);
  };
  for (const { row } of rows) row.onbeforematch = () => show(true);
  for (const code of note.querySelectorAll('code')) code.textContent = variant;
  note.hidden = false;
  // The page calls this again when it wakes, which the click on the button may cause.
  show(note.dataset.whole === variant);
}

function set(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
