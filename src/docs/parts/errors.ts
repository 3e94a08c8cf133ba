import type { Api, Operation } from '../../document/api.ts';
import type { Response } from '../../document/document.ts';
import { errorsOf } from '../../document/results.ts';
import { blocks, code, compactTable, prose, sentence } from '../markdown.ts';
import { marks } from '../marks.ts';
import { errorAdvice, errorClass, statusName } from './error-advice.ts';

export interface ErrorsOptions {
  /** Whether nearly every operation has this same response. */
  isCommon: (response: Response) => boolean;
  /** A link to more about errors. */
  guide?: string | undefined;
}

/** Every error that an operation is known to return, with its bodies and what to do about it. */
export function renderErrors(api: Api, operation: Operation, { isCommon, guide }: ErrorsOptions): string {
  const parts = errorsOf(operation).map(([status, response]) => {
    const text = blocks(
      `### ${status} ${statusName(status)} {#error-${status}}`,
      `${sentence(prose(response.description))} The client throws ${code(errorClass(status))}.`,
      renderBodies(response),
      errorAdvice(api, status, operation.idempotent),
    );
    return isCommon(response) ? marks.common(text) : text;
  });
  return blocks('## Errors', guide && `How to tell them apart in code: ${guide}.`, ...parts);
}

/** The literal bodies of a response, each with its cause and with what to do about it. */
function renderBodies({ content = {} }: Response): string | undefined {
  const rows = errorBodies(content).map(({ summary, text, advice }) => [code(text), summary, prose(advice)]);
  const table = compactTable(['Body', 'When', 'What to do'], rows);
  return table && marks.errors(table);
}

/** A literal body of an error. */
export interface ErrorBody {
  text: string;
  /** When lemlist sends it. */
  summary: string;
  /** What to do about it; empty if the advice for its status code says enough. */
  advice: string;
}

/** The examples of all media types, each body once. */
export function errorBodies(content: NonNullable<Response['content']>): ErrorBody[] {
  const found = new Map<string, ErrorBody>();
  for (const { examples = {} } of Object.values(content)) {
    for (const { summary = '', description = '', value } of Object.values(examples)) {
      const text = typeof value === 'string' ? value.trim() : JSON.stringify(value);
      if (!found.has(text)) found.set(text, { text, summary, advice: description });
    }
  }
  return [...found.values()];
}
