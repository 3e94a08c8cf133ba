import type { Response } from '../../document/document.ts';
import { examplesOfResponse, namesOf, type ResponseExample } from '../../document/examples.ts';
import type { Endpoint } from '../request/endpoints.ts';
import type { Preferences } from '../request/prefer.ts';
import { accepts, LOWEST_ERROR } from './accept.ts';
import { problemResponse } from './problem.ts';
import { emptyResponse, type MockResponse, valueResponse } from './response.ts';

/**
 * The documented example that the caller asks for by status code, by name, or by both. What the document does not have is refused
 * with what there is. `undefined` where the values are to be made up, or where the document gives no example of the status code.
 */
export function preferredExample(
  { operation, examples: successes }: Pick<Endpoint, 'operation' | 'examples'>,
  { code, exampleKey, dynamic }: Preferences,
  accept: string | undefined,
): MockResponse | undefined {
  const response = code === undefined ? undefined : operation.responses[code];
  if (code !== undefined && !response) return refuseChoice('code', Object.keys(operation.responses));
  const examples = response ? examplesOfResponse(String(code), response) : successes;
  if (exampleKey !== undefined && !examples.some(({ name }) => name === exampleKey))
    return refuseChoice(
      'example',
      namesOf(examples),
      code === undefined ? otherPlace(operation.responses, exampleKey) : '',
    );
  if (dynamic) return undefined;
  if (code !== undefined && !hasBody(response)) return emptyResponse(code);
  return chooseByMediaType(exampleKey === undefined ? examples : examplesNamed(examples, exampleKey), accept);
}

/** Refuses an `Accept` that has none of the media types of a response. */
export function refuseMediaTypes(examples: readonly ResponseExample[]): MockResponse {
  const forms = [...new Set(examples.map(({ mediaType }) => mediaType))].join(' or ');
  return problemResponse(406, { detail: `the response comes as ${forms}, which \`Accept\` does not allow` });
}

function chooseByMediaType(examples: readonly ResponseExample[], accept: string | undefined): MockResponse | undefined {
  const [first] = examples;
  if (!first) return undefined;
  const accepted = examples.find(({ mediaType }) => accepts(accept, mediaType));
  // lemlist sends an error in the one form that it has.
  const chosen = accepted ?? (Number(first.status) >= LOWEST_ERROR ? first : undefined);
  return chosen ? valueResponse(Number(chosen.status), chosen.mediaType, chosen.value) : refuseMediaTypes(examples);
}

function examplesNamed(examples: readonly ResponseExample[], key: string): ResponseExample[] {
  return examples.filter(({ name }) => name === key);
}

function hasBody(response: Response | undefined): boolean {
  return Object.keys(response?.content ?? {}).length > 0;
}

/** How to ask for an example that an error has, since the name alone means a success. */
function otherPlace(responses: Readonly<Record<string, Response>>, name: string): string {
  const owner = Object.entries(responses).find(([status, response]) =>
    examplesOfResponse(status, response).some((example) => example.name === name),
  );
  return owner ? `; for the error of this name, send \`code=${owner[0]}, example=${name}\`` : '';
}

function refuseChoice(preference: string, choices: readonly string[], advice = ''): MockResponse {
  const refusal =
    choices.length === 0
      ? `this response has no examples, so \`${preference}\` cannot name one`
      : `\`${preference}\` of \`Prefer\` must be one of ${choices.join(', ')}`;
  return refusePreference(`${refusal}${advice}`);
}

/** Refuses a preference of the caller, with the reason. */
export function refusePreference(detail: string): MockResponse {
  return problemResponse(422, { title: 'Unprocessable Preference', detail });
}
