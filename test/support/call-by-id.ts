import type { Lemlist, Method } from '../../src/index.ts';

/** The method of an operation, for tests of every operation. */
export function methodOf(lemlist: Lemlist, id: string): Method<object, unknown> {
  const [namespace, verb] = id.split('.') as [string, string];
  const methods = (lemlist as unknown as Record<string, Record<string, Method<object, unknown>>>)[namespace];
  if (!methods?.[verb]) throw new Error(`The client has no method ${id}`);
  return methods[verb];
}
