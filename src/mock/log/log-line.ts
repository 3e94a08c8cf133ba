import { formatFaults } from '../response/refuse-faults.ts';
import { NOTE_HEADER, NOTE_SEPARATOR } from '../response/response.ts';
import type { Handled } from './request-log.ts';

/**
 * Formats a request and its status code as a log line, with what is wrong with it or has another effect than it seems below: by path
 * template and without values, which could be private.
 */
export function formatLogLine({ request: { method }, template, response }: Handled): string {
  const { status, headers, faults = [] } = response;
  const first = `${method} ${template ?? '(no operation)'} ${status === 0 ? 'cut' : status}`;
  const notes = headers[NOTE_HEADER]?.split(NOTE_SEPARATOR) ?? [];
  return [first, ...formatFaults(faults), ...notes.map((note) => `note: ${note}`)].join('\n  ');
}
