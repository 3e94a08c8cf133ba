/**
 * Fills a path template. A value that is missing or empty is refused, and so is a dot segment: `..` as an id would reach
 * another endpoint, because URL parsers resolve it after encoding.
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => segment(name, values[name]));
}

function segment(name: string, value: unknown): string {
  const text = Number.isFinite(value) ? String(value) : value;
  if (typeof text !== 'string' || text.trim() === '') {
    throw new TypeError(`\`${name}\` must be a non-empty string, got ${describe(value)}`);
  }
  if (text === '.' || text === '..') {
    throw new TypeError(`\`${name}\` must not be a dot segment, got '${text}', which would reach another endpoint`);
  }
  try {
    return encodeURIComponent(text);
  } catch {
    throw new TypeError(`\`${name}\` must be well-formed text, got a string with half of a character`);
  }
}

/** A value as an error message may show it: no content of strings, since they may be secret. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return value === '' ? "''" : `a string of ${value.length} characters`;
  return Array.isArray(value) ? 'an array' : typeof value;
}
