import { explain } from './error-body.ts';
import type { OperationRow, QuotaRule } from './operation.ts';

/**
 * The quota that a 429 names; `undefined` if it is the rate limit. Only the text tells them apart: lemlist sends `Retry-After` with
 * every response.
 */
export function quotaNamedBy(status: number, body: unknown, { quota }: OperationRow): QuotaRule | undefined {
  if (status !== 429 || quota === undefined) return undefined;
  const { code, message } = explain(body);
  return quota.says === code || quota.says === message ? quota : undefined;
}
