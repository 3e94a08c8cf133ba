/**
 * A variable of the environment, if there is one. It is read only where an option is left out: Deno asks for a permission, and
 * without it the variable counts as not set.
 */
export function fromEnvironment(name: string): string | undefined {
  try {
    // Read from globalThis: browsers have no `process`, and some runtimes have one without `env`.
    return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[name] || undefined;
  } catch {
    return undefined;
  }
}
