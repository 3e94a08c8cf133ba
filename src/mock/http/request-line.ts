import type { Outcome, RawRequest } from '../front.ts';
import { linesOf } from '../response/refusals.ts';

/** A request and what became of it: by template and without values, so that a screen or a log shows nobody's data. */
export function printed({ method }: RawRequest, { template, reply }: Outcome): string {
  const result = reply.status === 0 ? 'cut' : String(reply.status);
  const first = `${method} ${template ?? '(no operation)'} ${result}`;
  return [first, ...linesOf(reply.faults ?? []).map((line) => `  ${line}`)].join('\n');
}
