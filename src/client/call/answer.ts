import { STATUS_ADVICE } from '../../../generated/guidance.ts';
import type { Answer } from '../errors/AnswerError.ts';
import type { ApiError } from '../errors/ApiError.ts';
import { apiErrorClass } from '../errors/api-error-class.ts';
import { UnexpectedResponseError } from '../errors/no-answer.ts';
import { explain, shorten } from './error-body.ts';
import type { OperationRow } from './operation.ts';

/** How an operation is named in messages: by id, method and path template, never by URL. */
export interface Call extends OperationRow {
  readonly id: string;
}

/**
 * The result of an operation, or its error. lemlist labels JSON as HTML and bare words as JSON, so the body is read for what
 * it is and not for what it is called.
 */
export function readAnswer(response: Response, text: string, call: Call): unknown {
  const { status, headers } = response;
  const isPage = /^\s*<(!doctype|html)/i.test(text);
  const body = isPage ? text : parse(text);
  const answer = { status, headers, body };
  if (status >= 400) throw apiError(answer, call);
  if (!response.ok) throw unexpected('a redirect', 'Check `baseUrl`.');
  if (isPage) throw unexpected('a web page', 'lemlist sends one for a path that does not exist; check `baseUrl`.');
  if (call.returns === 'nothing') return undefined;
  // Bare words come bare from lemlist, and in quotes from who takes their label seriously.
  if (call.returns === 'text') return typeof body === 'string' ? body : text;
  if (call.returns === 'any') return body;
  if (text === '')
    throw unexpected('an empty body', 'lemlist sends one when a campaign or lead does not exist or is not active.');
  if (typeof body !== 'object' || body === null) {
    throw unexpected(
      `\`${shorten(text)}\` instead of an object`,
      'A change may have been stored all the same; read before you repeat it.',
    );
  }
  return body;

  function unexpected(what: string, advice: string): UnexpectedResponseError {
    return new UnexpectedResponseError(
      `${call.id} got ${what} with status ${status}: ${call.method} ${call.path}. ${advice}`,
      call.id,
      answer,
    );
  }
}

function apiError(answer: Answer, call: Call): ApiError {
  const { code, message } = explain(answer.body);
  const parts = [`${call.id} failed with status ${answer.status}: ${call.method} ${call.path}.`];
  if (message) parts.push(`lemlist says: ${shorten(message)}.`.replace(/\.\.$/, '.'));
  const advice = STATUS_ADVICE[answer.status];
  if (advice) parts.push(advice);
  return new (apiErrorClass(answer.status))(parts.join(' '), call.id, answer, code);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
