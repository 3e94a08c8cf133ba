/** Shorter words are no keys but those of tests and mocks, and would be found inside other words. */
const SHORTEST_SECRET = 8;

/** Takes the key, and the header made of it, out of a text. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets
    .filter(({ length }) => length >= SHORTEST_SECRET)
    .reduce((clean, secret) => clean.replaceAll(secret, '[API key]'), text);
}

/** Takes the queries of URLs out of a text: they carry addresses of people, and messages end in logs. */
export function withoutQueries(text: string): string {
  return text.replaceAll(/(https?:\/\/[^\s?#]*)[?#]\S*/gi, '$1?…');
}
