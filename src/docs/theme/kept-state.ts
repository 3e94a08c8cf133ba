/** The name under which a tab keeps what the mock in its pages remembers. */
const NAME = 'lemlist-openapi-mock';

/** What the mock remembered when this tab was last at a page, as JSON. */
export function keptState(): string | undefined {
  try {
    return sessionStorage.getItem(NAME) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a state for the next page of this tab. Without a state, or with one that is too large, the next page begins afresh. */
export function keepState(state: string | undefined): void {
  try {
    sessionStorage.removeItem(NAME);
    if (state !== undefined) sessionStorage.setItem(NAME, state);
  } catch {
    // No storage.
  }
}
