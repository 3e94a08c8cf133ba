/**
 * Lays out the part of the page that the styles left for later. It waits for the first paint, which needs none of it.
 */
export function layOutRest(): void {
  // The callback runs before a paint, and what it puts off runs after it.
  requestAnimationFrame(() => setTimeout(() => document.documentElement.classList.add('whole')));
}
