/** Sorts texts, and moments as texts, the smallest first. A missing one is the smallest. */
export function compareTexts(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b);
}

/** Whether a search finds a text, in any case. An empty search finds everything. */
export function containsText(text: string | null | undefined, search = ''): boolean {
  return (text ?? '').toLowerCase().includes(search.toLowerCase());
}
