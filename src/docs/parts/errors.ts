import type { Api, Operation } from '../../document/api.ts';
import type { Response } from '../../document/document.ts';
import { errorsOf } from '../../document/results.ts';
import { blocks, code, filledTable, prose, sentence } from '../markdown.ts';
import { marks } from '../marks.ts';
import { errorAdvice, errorClass, statusName } from './error-advice.ts';

export interface ErrorsOptions {
  /** Whether nearly every operation answers with this very response. */
  isCommon: (response: Response) => boolean;
  /** Where to read more, as a link. */
  guide?: string | undefined;
}

/** Every error that an operation is known to answer, with its bodies and what to do about it. */
export function errors(api: Api, operation: Operation, { isCommon, guide }: ErrorsOptions): string {
  const parts = errorsOf(operation).map(([status, response]) => {
    const text = blocks(
      `### ${status} ${statusName(status)} {#error-${status}}`,
      `${sentence(prose(response.description))} The client throws ${code(errorClass(status))}.`,
      bodies(response),
      errorAdvice(api, status, operation.idempotent),
    );
    return isCommon(response) ? marks.common(text) : text;
  });
  return blocks('## Errors', guide && `How to tell them apart in code: ${guide}.`, ...parts);
}

/** The literal bodies of a response, each with when it comes and, where they differ in it, what to do. */
function bodies({ content = {} }: Response): string | undefined {
  const rows = errorBodies(content).map(({ summary, text, advice }) => [code(text), summary, prose(advice)]);
  return filledTable(['Body', 'When', 'What to do'], rows);
}

/** A literal body of an error. */
export interface ErrorBody {
  text: string;
  /** When it comes. */
  summary: string;
  /** What to do about it; empty where the status says it. */
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
