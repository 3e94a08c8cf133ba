import { LemlistError } from './LemlistError.ts';

/** What is known of an answer that became an error. */
export interface Answer {
  status: number;
  headers: Headers;
  body: unknown;
}

/** Base of the errors that carry an answer of the server. */
export class AnswerError extends LemlistError {
  /** HTTP status of the answer. */
  readonly status: number;
  /** Code to branch on, such as `LEAD_ALREADY_IN_CAMPAIGN`, where the answer has one. */
  readonly code: string | undefined;
  /** Body of the answer: parsed JSON where it was any, else its text; an empty one is `''`. */
  readonly body: unknown;
  /** Headers of the answer. */
  readonly headers: Headers;

  constructor(message: string, operationId: string, { status, headers, body }: Answer, code?: string) {
    super(message, operationId);
    this.status = status;
    this.code = code;
    this.body = body;
    this.headers = headers;
    // Bodies can hold what people wrote, headers can hold cookies: both are there to be read, not to be printed by chance.
    hide(this, 'body', 'headers');
  }

  override get name(): string {
    return 'AnswerError';
  }
}

function hide(error: AnswerError, ...fields: Array<keyof AnswerError>): void {
  for (const field of fields) Object.defineProperty(error, field, { enumerable: false });
}
