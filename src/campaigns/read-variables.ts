import type { Lemlist } from '../index.ts';
import { checkClient } from './check-arguments.ts';

/** Names of the variables that the templates of a team can use: its own and lemlist's, of contacts and of companies. */
export async function readVariables(lemlist: Lemlist): Promise<string[]> {
  checkClient(lemlist);
  const { data } = await lemlist.fields.list();
  const fields = [...(data?.contact ?? []), ...(data?.company ?? [])];
  return [...new Set(fields.flatMap(({ name }) => (name === undefined ? [] : [name])))];
}
