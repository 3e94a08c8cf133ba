import { describe } from '../options/checks.ts';

/**
 * Fills a path template. Missing and empty values are refused, since the shorter path could be another endpoint. `owner` is what a
 * message names beside the parameter: the operation, or the template where the document has no operation for it.
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>, owner: string): string {
  return template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => segment(`\`${name}\` of ${owner}`, values[name]));
}

function segment(name: string, value: unknown): string {
  const text = Number.isFinite(value) ? String(value) : value;
  if (typeof text !== 'string' || text.trim() === '') {
    throw new TypeError(`${name} must be a non-empty string, got ${describe(value)}`);
  }
  // URL parsers resolve a dot segment even when it is encoded, so it would reach another endpoint.
  if (text === '.' || text === '..')
    throw new TypeError(`${name} must not be '${text}', which reaches another endpoint`);
  try {
    return encodeURIComponent(text);
  } catch {
    throw new TypeError(`${name} must be well-formed text, got a string with half of a surrogate pair`);
  }
}
