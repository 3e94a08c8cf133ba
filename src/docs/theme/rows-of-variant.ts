/**
 * Shows of a table about all variants the rows of one, as the picker above does. Without scripts, and after a click on its button, each row
 * says which variants have it.
 */
export function showRowsOf(variant: string): void {
  const note = document.querySelector<HTMLElement>('.following');
  if (!note) return;
  const marks = document.querySelectorAll<HTMLElement>('[data-of]');
  const show = (isShown: (mark: HTMLElement) => boolean, isChosen: boolean): void => {
    for (const mark of marks) {
      mark.closest('tr')?.toggleAttribute('hidden', !isShown(mark));
      mark.hidden = isChosen;
    }
    note.hidden = !isChosen;
  };
  show(({ dataset }) => dataset.of?.split(' ').includes(variant) === true, true);
  const name = note.querySelector('code');
  if (name) name.textContent = variant;
  const button = note.querySelector('button');
  if (button) button.onclick = () => show(() => true, false);
}
