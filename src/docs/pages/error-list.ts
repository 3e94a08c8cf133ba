import type { Api, Operation } from '../../document/api.ts';
import { joinWords } from '../../document/words.ts';
import { blocks, code, compactTable, prose } from '../markdown.ts';
import { marks } from '../marks.ts';
import type { Page } from '../page.ts';
import { errorAdvice, errorClass, statusName } from '../parts/error-advice.ts';
import { errorBodies } from '../parts/errors.ts';
import { LISTS, linkTo, operationRoute } from '../routes.ts';
import type { Model } from '../site/model.ts';

/** If more operations have an error, the page has their number instead of their names. */
const MAX_LISTED_OPERATIONS = 6;

/** Says of all operations together what `errorAdvice` says of each. */
const SERVER_ERROR = 'lemlist failed. The client retries idempotent operations and no others.';

interface KnownError {
  text: string;
  summaries: Set<string>;
  advice: string;
  operations: Operation[];
}

/** Every error text that lemlist is known to send, so that readers can look up the one they got. */
export function errorListPage({ api }: Model): Page {
  const byStatus = new Map<string, Map<string, KnownError>>();
  for (const operation of api.operations) {
    for (const [status, { content = {} }] of Object.entries(operation.responses)) {
      if (!/^[45]/.test(status)) continue;
      const known = byStatus.get(status) ?? new Map<string, KnownError>();
      byStatus.set(status, known);
      for (const { text, summary, advice } of errorBodies(content)) {
        // The same text can have two causes. Each has a row of its own, so that the advice is beside its cause.
        const key = JSON.stringify([text, advice]);
        const error = known.get(key) ?? { text, summaries: new Set(), advice: prose(advice), operations: [] };
        error.summaries.add(summary);
        error.operations.push(operation);
        known.set(key, error);
      }
    }
  }
  const statuses = [...byStatus].sort(([a], [b]) => a.localeCompare(b));
  return {
    section: 'lists',
    route: LISTS.errors,
    title: 'Errors',
    description: 'Every error that lemlist is known to return, by status code and text.',
    markdown: blocks(
      '# Errors',
      'Every error that lemlist is known to return, by status code. lemlist may send the same text as JSON, as plain text, or as text labelled as HTML. The client reads all three.',
      ...statuses.map(([status, known]) => section(api, status, [...known.values()])),
    ),
  };
}

function section(api: Api, status: string, known: readonly KnownError[]): string {
  const rows = known.map((error) => [
    code(error.text),
    joinWords([...error.summaries].filter(Boolean), 'or'),
    error.advice,
    describeOperations(error, api.operations.length),
  ]);
  return blocks(
    `## ${status} ${statusName(status)} {#error-${status}}`,
    `The client throws ${code(errorClass(status))}. ${status.startsWith('5') ? SERVER_ERROR : errorAdvice(api, status, true)}`,
    marks.errors(compactTable(['Body', 'When', 'What to do', 'Operations'], rows) ?? ''),
  );
}

function describeOperations({ operations }: KnownError, total: number): string {
  if (operations.length === total) return 'every operation';
  if (operations.length > MAX_LISTED_OPERATIONS) return `${operations.length} operations`;
  return operations.map(({ id }) => linkTo(code(id), operationRoute(id))).join(', ');
}
