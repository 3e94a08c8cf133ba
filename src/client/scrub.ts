/**
 * Takes out of a text what no message may hold: the key, the header made of it, and the queries of URLs, which carry
 * addresses of people.
 */
export function scrub(text: string, secrets: readonly string[]): string {
  const withoutQueries = text.replaceAll(/(https?:\/\/[^\s?#]*)[?#]\S*/gi, '$1?…');
  return secrets.reduce((clean, secret) => clean.replaceAll(secret, '[API key]'), withoutQueries);
}
