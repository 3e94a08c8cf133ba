import type { RequestOptions } from '../options/RequestOptions.ts';
import type { ResponseWithText } from './attempt.ts';
import type { WithResponse } from './method.ts';
import type { OutgoingRequest } from './middleware.ts';
import type { OperationRow } from './operation.ts';
import type { PrivateTexts } from './PrivateTexts.ts';

/** The two ways to make a call: by operation, for the methods, and by request, for `lemlist.http`. */
export interface Pipeline {
  /** The key and the header made of it, which no message may hold. */
  readonly secrets: readonly string[];
  /** Turns parameters into the result of an operation, or throws its error. */
  perform(call: OperationRow, params: object, options: RequestOptions): Promise<WithResponse<unknown>>;
  /** Sends a request and returns the response unchanged. `privateTexts` are texts that no message may quote. */
  send(
    request: OutgoingRequest,
    call: OperationRow,
    options: RequestOptions,
    privateTexts: PrivateTexts,
  ): Promise<ResponseWithText>;
}
