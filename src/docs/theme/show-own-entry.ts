/**
 * Scrolls the sidebar to the entry of the page itself, unless it is in view. A namespace has up to forty entries, and without their own
 * in view, readers do not see where they are.
 */
export function showOwnEntry(): void {
  const sidebar = document.querySelector('.VPSidebar');
  // On a phone it is a closed menu, whose entries have not been laid out.
  if (!sidebar || getComputedStyle(sidebar).visibility === 'hidden') return;
  const own = [...sidebar.querySelectorAll('a')].find(({ pathname }) => pathname === location.pathname);
  if (!own) return;
  const { top, bottom } = own.getBoundingClientRect();
  const box = sidebar.getBoundingClientRect();
  // The title of the site covers the beginning of the sidebar.
  const start = box.top + Number.parseFloat(getComputedStyle(sidebar).paddingTop);
  if (top < start || bottom > box.bottom) sidebar.scrollTop += (top + bottom - start - box.bottom) / 2;
}
