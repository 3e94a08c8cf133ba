import type { Operation, Pagination } from '../../document/api.ts';
import type { ExampleCall } from '../../document/examples.ts';
import { blocks, code, fence } from '../markdown.ts';
import { pagedSample } from '../samples/typescript.ts';

/** What the client repeats, and how a list goes on. */
export function behaviour(operation: Operation, [call]: readonly ExampleCall[]): string {
  const { pagination } = operation;
  return blocks(
    '## Repeating',
    repeating(operation),
    ...(pagination && call ? ['## Paging', paging(pagination), fence('ts', pagedSample(call))] : []),
  );
}

function repeating({ method, idempotent, source }: Operation): string {
  const said = source['x-idempotent'] !== undefined;
  if (idempotent) {
    const why = said ? `although ${method} does not say so` : `as ${method} says`;
    return `Sending it twice leaves the same state as once, ${why}. After a failed connection, a timeout or a 5xx the client sends it again; after a 429 too.`;
  }
  const why = said
    ? `Sending it twice is not the same as once, although ${method} says so`
    : 'Sending it twice may do it twice';
  return `${why}. After a failed connection, a timeout or a 5xx the client does not send it again, as it may have been handled; after a 429, which was not handled, it does.`;
}

function paging({
  in: where,
  advance,
  parameter,
  first,
  size,
  defaultSize,
  items,
  lastPage,
  total,
  excludes,
}: Pagination): string {
  const list = items === '' ? 'the answer itself' : field(items);
  if (advance === 'none')
    return `There is one answer only, and its items are in ${list}. The method that ends in \`All\` goes through them:`;
  const step = advance === 'page' ? 'grows by one' : 'grows by the number of items received';
  const start = first ?? (advance === 'page' ? 1 : 0);
  return [
    `${code(parameter)} in the ${where} starts at ${start} and ${step}; the items are in ${list}.`,
    size &&
      `${code(size)} sets how many come in one answer${defaultSize ? `, ${defaultSize} unless you say otherwise` : ''}.`,
    lastPage && `The last page is the one that ${field(lastPage)} names.`,
    total && `The list ends when as many as ${field(total)} have come.`,
    !lastPage && !total && 'The list ends with a page that is empty or not full.',
    excludes?.length && `Do not send ${excludes.map(code).join(' or ')} along.`,
    'The method that ends in `All` walks all pages, and leaving the loop sends nothing more:',
  ]
    .filter((part) => part)
    .join(' ');
}

/** `/pagination/totalPage` → `pagination.totalPage` */
function field(pointer: string): string {
  return code(pointer.slice(1).replaceAll('/', '.'));
}
