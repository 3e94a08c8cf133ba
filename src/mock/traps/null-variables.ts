import type { ValidRequest } from '../request/request.ts';
import { type MockResponse, withNote } from '../response/response.ts';
import { TAKES_VARIABLES } from './variables-as-text.ts';

/** Programs send `null` for what their users left empty. lemlist accepts it, but what it stores is not known. */
export function noteNull({ operation, params }: ValidRequest, response: MockResponse): MockResponse {
  if (!TAKES_VARIABLES.includes(operation.id)) return response;
  const nulls = Object.entries(params.body ?? {}).filter(([, value]) => value === null);
  if (nulls.length === 0) return response;
  return withNote(
    response,
    'it is not known what lemlist stores for a variable that is null; here it has no value; send a text, or leave the variable out',
  );
}
