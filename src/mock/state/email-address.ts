/** An email address in lower case, for comparison; `undefined` for an empty value or one that is not text. */
export function normalizedEmail(email: unknown): string | undefined {
  return typeof email === 'string' && email !== '' ? email.toLowerCase() : undefined;
}
