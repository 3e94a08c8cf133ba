/** A copy of plain data, all the way down; many times faster than `structuredClone`, and long sequences are read often. */
export function copy<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copy) as Value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copy(inner)])) as Value;
}
