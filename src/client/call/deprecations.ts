import type { Logger } from '../options/logger.ts';
import { warnOnPlatform } from '../options/platform-warning.ts';
import { processWide } from '../options/process-wide.ts';
import type { OperationRow } from './operation.ts';

/**
 * Warns of a deprecated operation, once per process.
 *
 * @param log the levels of the client's logger that are wanted, or `PLATFORM`
 */
export function warnIfDeprecated({ id, method, path, replacedBy }: OperationRow, { warn }: Partial<Logger>): void {
  if (!replacedBy || !warn) return;
  const known = processWide('deprecations', () => new Set<string>());
  if (known.has(id)) return;
  known.add(id);
  const names = replacedBy.map((each) => `\`${each}\``).join(' or ');
  warn(`\`${id}\` is deprecated: use ${names}`, { operationId: id, method, path, attempt: 1 });
}

/** How the platform warns. In Node it names the process, and `--no-deprecation` silences it. */
export const PLATFORM: Pick<Logger, 'warn'> = {
  warn: (message) => warnOnPlatform(message, { type: 'DeprecationWarning', code: 'LEMLIST_DEPRECATED' }),
};
