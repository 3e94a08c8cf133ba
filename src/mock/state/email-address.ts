/** What two spellings of one mailbox have in common; `undefined` for what is not an email address. */
export function mailboxOf(email: unknown): string | undefined {
  return typeof email === 'string' && email !== '' ? email.toLowerCase() : undefined;
}
