/** Objects whose content no option reads: a `Map` of headers would be sent as none, and a forgotten `await` as no parameters. */
const BUILT_IN = ['Array', 'Map', 'Set', 'Date', 'Promise', 'RegExp', 'Headers', 'FormData', 'URLSearchParams'];

const REMEDIES: Readonly<Record<string, string>> = {
  Promise: '; await it first',
  Set: '; pass `[...set]`',
  Map: '; pass `Object.fromEntries(map)`',
  Headers: '; pass `Object.fromEntries(headers)`',
  FormData: '; pass `Object.fromEntries(form)`',
  URLSearchParams: '; pass `Object.fromEntries(params)`',
};

/** The class of an object whose own fields are not its content. */
export function builtInName(value: unknown): string | undefined {
  const name = typeof value === 'object' ? Object.prototype.toString.call(value).slice(8, -1) : '';
  return BUILT_IN.find((each) => each === name);
}

/** What to do with an object of which `JSON.stringify` makes `{}`; nothing for every other value. */
export function remedyFor(value: unknown): string {
  return REMEDIES[builtInName(value) ?? ''] ?? '';
}

/** Whether `JSON.stringify` makes `{}` of a value that may hold much. A `toJSON` says what is sent in its place. */
export function isLostInJson(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) === Object.prototype) return false;
  return remedyFor(value) !== '' && typeof (value as { toJSON?: unknown }).toJSON !== 'function';
}
