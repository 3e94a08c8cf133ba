/** As many as the column of the samples shows. */
export const MAX_LINE_CHARS = 56;

/** Code among JSON values; it is printed unchanged. */
export class Expression {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

/** A JSON value as a person writes it in TypeScript: on one line if it fits after `before` characters. */
export function literal(value: unknown, before = 0, indent = ''): string {
  const line = onOneLine(value);
  if (
    before + line.length <= MAX_LINE_CHARS ||
    value instanceof Expression ||
    typeof value !== 'object' ||
    value === null
  )
    return line;
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => literal(item, inner.length, inner))
    : Object.entries(value).map(([name, item]) => {
        if (isShorthand(name, item)) return name;
        const start = `${key(name)}: `;
        return `${start}${literal(item, inner.length + start.length, inner)}`;
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (value instanceof Expression) return value.code;
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  const items = Object.entries(value).map(([name, item]) =>
    isShorthand(name, item) ? name : `${key(name)}: ${onOneLine(item)}`,
  );
  return items.length === 0 ? '{}' : `{ ${items.join(', ')} }`;
}

function isShorthand(name: string, item: unknown): boolean {
  return item instanceof Expression && item.code === name;
}

function text(value: string): string {
  const escaped = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"');
  return escaped.includes("'") && !escaped.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : text(name);
}
