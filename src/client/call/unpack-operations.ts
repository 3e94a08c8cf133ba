import type { OperationRow } from './operation.ts';

/** By its letter in the table. */
const METHODS_BY_LETTER: Readonly<Record<string, string>> = { g: 'GET', p: 'POST', u: 'PUT', a: 'PATCH', d: 'DELETE' };
/** The same for operations that require a body. */
const WITH_BODY: Readonly<Record<string, string>> = { q: 'POST', v: 'PUT', b: 'PATCH', e: 'DELETE' };

/**
 * The operations by id, from the table that the code generator packs. Without packing, most of a bundle would be the same few
 * property names. A line is a namespace, or a path with its operations: `/hooks,glist,Pcreate`. The first letter is the method, and
 * whether it requires a body: lowercase if the operation is idempotent. The numbers after a name say which of `extras` belong to the operation.
 */
export function unpackOperations(
  table: string,
  extras: ReadonlyArray<Partial<OperationRow>>,
): Record<string, OperationRow> {
  const rows: Record<string, OperationRow> = {};
  let namespace = '';
  for (const line of table.split('\n')) {
    const [path, ...operations] = line.split(',') as [string, ...string[]];
    if (operations.length === 0) namespace = path;
    for (const operation of operations) {
      const [name, ...indices] = operation.split(' ') as [string, ...string[]];
      const letter = name.charAt(0);
      const method = METHODS_BY_LETTER[letter.toLowerCase()];
      const idempotent = letter > 'Z';
      const id = `${namespace}.${name.slice(1)}`;
      const row: OperationRow = method
        ? { id, method, path, idempotent }
        : { id, method: WITH_BODY[letter.toLowerCase()] as string, path, idempotent, body: 'required' };
      for (const index of indices) Object.assign(row, extras[Number(index)]);
      rows[id] = row;
    }
  }
  return rows;
}
