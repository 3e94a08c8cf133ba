/** The body of an error as the pages show it: text as it is, anything else as JSON. */
export function errorText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : JSON.stringify(value);
}
