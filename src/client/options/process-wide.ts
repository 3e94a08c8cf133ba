/**
 * A value that is made once per process. It is global, because a process may load this package twice: once as a module and once with
 * `require`. It is not enumerable, so that no inspection of the global object shows what it holds.
 */
export function processWide<T extends object>(name: string, make: () => T): T {
  const key = Symbol.for(`lemlist-openapi.${name}`);
  const holder = globalThis as unknown as Record<symbol, T | undefined>;
  if (!holder[key]) Object.defineProperty(holder, key, { value: make(), enumerable: false, configurable: true });
  return holder[key] as T;
}
