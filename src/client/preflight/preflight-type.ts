import type { OperationRow } from '../call/operation.ts';

/** Throws `RequestValidationError` when the parameters of a call are not what the document asks for. */
export type Preflight = (call: OperationRow, params: object) => void;
