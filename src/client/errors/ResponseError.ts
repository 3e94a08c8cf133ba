import { LemlistError } from './LemlistError.ts';

/** The parts of a response that an error keeps. */
export interface ReceivedResponse {
  status: number;
  headers: Headers;
  body: unknown;
}

/** Base class of the errors that carry a response of the server. */
export class ResponseError extends LemlistError {
  /** HTTP status code of the response. */
  readonly status: number;
  /** Error code to branch on, such as `LEAD_ALREADY_IN_CAMPAIGN`, if the response has one. */
  declare readonly code?: string;
  /** Body of the response: parsed if it is JSON, otherwise its text. An empty body is `''`. */
  readonly body: unknown;
  /** Headers of the response. */
  readonly headers: Headers;

  constructor(message: string, operationId: string, { status, headers, body }: ReceivedResponse, code?: string) {
    super(message, operationId);
    this.status = status;
    if (code !== undefined) this.code = code;
    this.body = body;
    this.headers = headers;
    // A body can hold what people wrote and headers can hold cookies, so neither may be logged by accident.
    for (const field of ['body', 'headers']) Object.defineProperty(this, field, { enumerable: false });
  }

  override get name(): string {
    return 'ResponseError';
  }
}
