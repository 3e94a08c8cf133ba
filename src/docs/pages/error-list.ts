import type { Api, Operation } from '../../document/api.ts';
import { blocks, code, filledTable, listed, prose } from '../markdown.ts';
import type { Page } from '../page.ts';
import { errorAdvice, errorClass, statusName } from '../parts/error-advice.ts';
import { errorBodies } from '../parts/errors.ts';
import { linkTo, operationRoute } from '../routes.ts';
import type { Model } from '../site/model.ts';

/** More operations than this are counted, not listed. */
const MOST_LISTED = 6;

/** Says of all operations together what `errorAdvice` says of each. */
const SERVER_ERROR = 'lemlist failed. The client retries idempotent operations and no others.';

interface KnownError {
  text: string;
  summaries: Set<string>;
  advice: string;
  operations: Operation[];
}

/** Every text that lemlist is known to send as an error, so that one that was met can be looked up. */
export function errorListPage({ api }: Model): Page {
  const byStatus = new Map<string, Map<string, KnownError>>();
  for (const operation of api.operations) {
    for (const [status, { content = {} }] of Object.entries(operation.responses)) {
      if (!/^[45]/.test(status)) continue;
      const known = byStatus.get(status) ?? new Map<string, KnownError>();
      byStatus.set(status, known);
      for (const { text, summary, advice } of errorBodies(content)) {
        // One text may come for two reasons; each has its own row, so that the advice stands beside its reason.
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
    route: 'reference/errors',
    title: 'Errors',
    description: 'Every error that lemlist is known to answer, by status and text.',
    markdown: blocks(
      '# Errors',
      'Every error that lemlist is known to answer, by status. The same text may come as JSON, as text, or as text labelled as HTML; the client reads all three.',
      ...statuses.map(([status, known]) => section(api, status, [...known.values()])),
    ),
  };
}

function section(api: Api, status: string, known: readonly KnownError[]): string {
  const rows = known.map((error) => [
    code(error.text),
    listed([...error.summaries].filter(Boolean), 'or'),
    error.advice,
    where(error, api.operations.length),
  ]);
  return blocks(
    `## ${status} ${statusName(status)} {#error-${status}}`,
    `The client throws ${code(errorClass(status))}. ${status.startsWith('5') ? SERVER_ERROR : errorAdvice(api, status, true)}`,
    filledTable(['Body', 'When', 'What to do', 'From'], rows),
  );
}

function where({ operations }: KnownError, total: number): string {
  if (operations.length === total) return 'every operation';
  if (operations.length > MOST_LISTED) return `${operations.length} operations`;
  return operations.map(({ id }) => linkTo(code(id), operationRoute(id))).join(', ');
}
