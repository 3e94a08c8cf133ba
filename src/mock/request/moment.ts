/** Milliseconds of a moment in ISO 8601 or in Unix seconds, both of which lemlist takes. NaN for anything else. */
export function momentOf(value: unknown): number {
  const text = String(value);
  return /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}
