import type { OperationRow } from './operation.ts';

/** By the letter that stands for it in the table. */
const METHODS: Readonly<Record<string, string>> = { g: 'GET', p: 'POST', u: 'PUT', a: 'PATCH', d: 'DELETE' };

/**
 * The operations by id, from the table that the code generator packs. Without packing, most of a bundle would be the same few
 * property names. A line is a namespace, or a path with its operations: `/hooks,glist,Pcreate`. The first letter is the method:
 * lowercase if the operation is idempotent. The numbers after a name say which of `extras` belong to the operation.
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
      const row: OperationRow = {
        method: METHODS[letter.toLowerCase()] as string,
        path,
        idempotent: letter > 'Z',
      };
      for (const index of indices) Object.assign(row, extras[Number(index)]);
      rows[`${namespace}.${name.slice(1)}`] = row;
    }
  }
  return rows;
}
