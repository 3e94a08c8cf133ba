import { formatFaults } from '../response/refuse-faults.ts';
import type { Handled } from './request-log.ts';

/** Formats a request and its status code as a log line: by path template and without values, which could be private. */
export function formatLogLine({ request: { method }, template, response: { status, faults = [] } }: Handled): string {
  const first = `${method} ${template ?? '(no operation)'} ${status === 0 ? 'cut' : status}`;
  return [first, ...formatFaults(faults).map((line) => `  ${line}`)].join('\n');
}
