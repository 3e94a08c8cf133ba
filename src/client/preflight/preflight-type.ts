import type { Call } from '../call/operation.ts';

/** Throws `RequestValidationError` when the parameters of a call are not what the document asks for. */
export type Preflight = (call: Call, params: object) => void;
