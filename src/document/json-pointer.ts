// JSON pointers: https://www.rfc-editor.org/rfc/rfc6901

/** `/paths/~1steps/get` → `['paths', '/steps', 'get']` */
export function parsePointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** `['paths', '/steps', 'get']` → `/paths/~1steps/get` */
export function formatPointer(tokens: readonly string[]): string {
  return tokens.map((token) => `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The value at a pointer, or `undefined` if there is none. The client has its own, as it may import no other room. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const token of parsePointer(pointer)) value = (value as Record<string, unknown> | null | undefined)?.[token];
  return value;
}
