import { meant } from '../../client/preflight/meant.ts';
import type { Api, Operation } from '../../document/api.ts';
import { OF_EVERY_REQUEST } from '../request/parameters.ts';
import type { Query } from '../request/request.ts';

/** Programs send `version` with every request, and it never hurts. */
const HARMLESS: readonly string[] = [...OF_EVERY_REQUEST, 'version'];

/** What lemlist does with a query parameter that it does not know; `undefined` if it knows all of them. */
export type FindIgnored = (query: Query) => string | undefined;

/** Finds query parameters that the document does not have: with a misspelt filter, a list holds everything. */
export function ignoredParameters(api: Api, { parameters }: Operation): FindIgnored {
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  if (inQuery.some(({ schema }) => api.resolve(schema)['x-free-form'])) return () => undefined;
  const known = inQuery.map(({ name }) => name);
  return (query) => {
    const name = Object.keys(query).find((each) => !known.includes(each) && !HARMLESS.includes(each));
    if (name === undefined) return undefined;
    // The name can be anything, and a note ends up in logs. A typo resembles what was meant.
    const other = meant(name, known);
    const advice = other === undefined ? 'check the names' : `did you mean ${other}?`;
    return `lemlist ignores a query parameter that the document does not have; ${advice}`;
  };
}
