import type { Operation } from '../../document/api.ts';
import type { Echo } from '../../document/echoes.ts';
import { valueAt } from '../../document/json-pointer.ts';
import type { PathParams } from '../request/request.ts';

/** Where an example of a response says the value of a query parameter, such as the user whose mailboxes it has. */
export function queryEchoesOf({ parameters }: Operation, example: unknown): Echo[] {
  return parameters
    .filter((parameter) => parameter.in === 'query')
    .flatMap(({ name }) =>
      [[name], ['data', name]].flatMap((place) => {
        const value = valueAt(example, `/${place.join('/')}`);
        return typeof value === 'string' ? [{ parameter: name, place, value }] : [];
      }),
    );
}

/** The values of the path and those of the query that come back. What a request does not say stays as in the example. */
export function echoedValues(
  path: PathParams,
  params: Readonly<Record<string, unknown>>,
  echoes: readonly Echo[],
): PathParams {
  if (echoes.length === 0) return path;
  const said = echoes.map(({ parameter, value }) => [parameter, String(params[parameter] ?? value)]);
  return { ...path, ...Object.fromEntries(said) };
}
