import type { ValidRequest } from '../request/request.ts';

/** A request that is invalid by the document, but that lemlist accepts with a surprising effect. */
export interface Trap {
  /** The request as lemlist understands it. */
  request: ValidRequest;
  /** What lemlist did, and what to send instead. */
  note: string;
}
