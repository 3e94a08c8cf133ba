/** More levels than any body of lemlist has, and few enough for every function that calls itself. */
const MAX_LEVELS = 100;

/** Whether the lists and objects of a JSON value are nested more than 100 levels deep. */
export function isDeep(value: unknown, levels: number = MAX_LEVELS): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  const values: unknown[] = Array.isArray(value) ? value : Object.values(value);
  return values.some((inner) => isDeep(inner, levels - 1));
}
