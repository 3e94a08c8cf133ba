import type { Operation, Pagination } from '../../document/api.ts';
import type { ExampleCall } from '../../document/examples.ts';
import { parsePointer } from '../../document/json-pointer.ts';
import type { PollingObject } from '../../document/OperationObject.ts';
import { joinWords } from '../../document/words.ts';
import { blocks, code, fence } from '../markdown.ts';
import { linkTo } from '../routes.ts';
import { toSampleCall } from '../samples/sample-call.ts';
import { pagedSample, waitSample } from '../samples/typescript.ts';

/** Where the failures are listed, with what each means for the state of lemlist. */
const RETRIES = linkTo('retries', 'guides/errors', 'retries');

/** When the client retries, how to wait for the work that the operation reports on, and how the pages of a list follow one another. */
export function renderBehaviour(operation: Operation, [call]: readonly ExampleCall[]): string {
  const { pagination, polling } = operation;
  return blocks(
    '## Retries',
    describeRetries(operation),
    ...(pagination && call
      ? ['## Pagination', describePagination(pagination), fence('ts', pagedSample(toSampleCall(call)))]
      : []),
    ...(polling && call
      ? ['## Waiting', describePolling(polling), fence('ts', waitSample(toSampleCall(call), polling))]
      : []),
  );
}

function describeRetries({ method, idempotent, source }: Operation): string {
  const why = source['x-idempotent'] === undefined ? `as for any ${method}` : `although it is a ${method}`;
  if (idempotent) return `Idempotent, ${why}. The client ${RETRIES} after every failure that may pass.`;
  return `Not idempotent, ${why}: sent twice, it may act twice. The client ${RETRIES} after a 429 only.`;
}

function describePagination(pagination: Pagination): string {
  const {
    in: where,
    advance,
    parameter,
    first,
    size,
    defaultSize,
    maxSize,
    items,
    lastPage,
    total,
    excludes,
  } = pagination;
  const list = items === '' ? 'the response itself' : fieldAt(items);
  if (advance === 'none' && maxSize) {
    return `There is one response, with at most ${maxSize} items, in ${list}. The method that ends in \`All\` asks for ${maxSize}, and throws after the last item if the response is full, since there may be more:`;
  }
  if (advance === 'none') {
    return `The only response holds all items, in ${list}. The method that ends in \`All\` iterates over them:`;
  }
  const step = advance === 'page' ? 'grows by one' : 'grows by the number of items received';
  const start = first ?? (advance === 'page' ? 1 : 0);
  const byDefault = defaultSize ? `; the default is ${defaultSize}` : '';
  return [
    `${code(parameter)} in the ${where} starts at ${start} and ${step}. The items are in ${list}.`,
    size && `${code(size)} sets the number of items per response${byDefault}.`,
    lastPage && `The number of the last page is in ${fieldAt(lastPage)}.`,
    total && `The list ends after as many items as ${fieldAt(total)} says.`,
    !lastPage && !total && 'The list ends with a page that is empty or not full.',
    excludes?.length && `Do not combine it with ${joinWords(excludes.map(code), 'or')}.`,
    'The method that ends in `All` iterates over all pages. Leaving the loop early sends no more requests:',
  ]
    .filter((part) => part)
    .join(' ');
}

function describePolling({ status, done, failed }: PollingObject): string {
  const states = (values: readonly string[]): string => joinWords(values.map(code), 'or');
  return [
    `${fieldAt(status)} says how far the work is: it is done when the state is ${states(done)}${failed ? `, and has failed when it is ${states(failed)}` : ''}.`,
    `The client asks until then, less and less often. ${linkTo('The guide', 'guides/waiting')} has the options and the error:`,
  ].join(' ');
}

/** `/pagination/totalPage` → `pagination.totalPage` */
function fieldAt(pointer: string): string {
  return code(parsePointer(pointer).join('.'));
}
