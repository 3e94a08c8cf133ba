import type { ValidRequest } from '../request/request.ts';
import type { MockFault } from '../response/response.ts';
import type { Trap } from './trap.ts';

/** The operations that take the variables of a lead beside its own fields. */
export const TAKES_VARIABLES: readonly string[] = ['leads.create', 'leads.createByEmail', 'leads.update'];

/** lemlist turns an object or a list that is sent as a variable into text, as JavaScript does. Programs found such texts in their emails. */
export function writeVariables(request: ValidRequest, faults: readonly MockFault[]): Trap | undefined {
  const { operation, params } = request;
  if (!TAKES_VARIABLES.includes(operation.id)) return undefined;
  const { body } = params as { body?: unknown };
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  // A field of lemlist takes a string only, and a variable takes numbers, too.
  const isNested = ({ in: part, rule, expected, path }: MockFault): boolean =>
    part === 'body' && rule === 'type' && expected?.includes('number') === true && Object.hasOwn(body, path.slice(1));
  if (!faults.every(isNested)) return undefined;
  const nested = faults.map(({ path }) => path.slice(1));
  const written = Object.entries(body).map(([name, value]) => [name, nested.includes(name) ? String(value) : value]);
  return {
    request: { ...request, params: { ...params, body: Object.fromEntries(written) } },
    note: 'lemlist stores an object or a list in a variable as text, such as [object Object]; send a text',
  };
}
