const MAX_LINE_CHARS = 100;

/** A printed value in the form that guides use: JSON on as few lines as possible, anything else unchanged. */
export function show(value: unknown): string {
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  return typeof value === 'string' ? value : json(JSON.parse(JSON.stringify(value) ?? '"undefined"'), '');
}

/** JSON text in the same form. */
export function reformat(text: string): string {
  try {
    return json(JSON.parse(text), '');
  } catch {
    return text.trimEnd();
  }
}

/** Whether an output is what the guide shows. In a line, `…` matches any text; on a line of its own, any lines. */
export function matches(shown: string, actual: string): boolean {
  const pattern = shown
    .split('\n')
    .map((line) => patternOf(line, escapeRegExp))
    .join('\\n');
  return new RegExp(`^${pattern}$`).test(actual);
}

/**
 * The output with the parts left out that the guide leaves out with `…`. Numbers may differ from what the guide shows, and where more
 * than numbers differs, this is the whole output.
 */
export function abridge(shown: string, actual: string): string {
  const lines = shown.split('\n');
  const withAnyNumbers = (part: string): string => escapeRegExp(part).replaceAll(/\d+/g, '\\d+');
  const pattern = lines.map((line) =>
    isGap(line) ? patternOf(line, escapeRegExp) : `(${patternOf(line, withAnyNumbers)})`,
  );
  const found = new RegExp(`^${pattern.join('\\n')}$`).exec(actual)?.slice(1);
  if (!found) return actual;
  const kept = lines.map((line) => {
    if (isGap(line)) return line;
    const now = found.shift() as string;
    return matches(line, now) ? line : now;
  });
  return kept.join('\n');
}

/** What a line that is shown matches. */
function patternOf(line: string, ofText: (part: string) => string): string {
  return isGap(line) ? '(?:.*\\n)*?.*' : line.split('…').map(ofText).join('.*');
}

function isGap(line: string): boolean {
  return line.trim() === '…';
}

function json(value: unknown, indent: string): string {
  const line = onOneLine(value);
  if (indent.length + line.length <= MAX_LINE_CHARS || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => json(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${json(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${items.map((item) => inner + item).join(',\n')}\n${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  const items = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`);
  return items.length === 0 ? '{}' : `{ ${items.join(', ')} }`;
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
