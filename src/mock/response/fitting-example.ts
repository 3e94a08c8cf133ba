import type { Api, Operation } from '../../document/api.ts';
import { echoesOf, withEchoes } from '../../document/echoes.ts';
import { requestExamples, responseExamples } from '../../document/examples.ts';
import { successesOf } from '../../document/results.ts';
import { unionOf } from '../../document/unions.ts';
import type { PathParams, ValidRequest } from '../request/request.ts';
import { accepts } from './accept.ts';
import { echoTemplate } from './echo-template.ts';
import { filteredExample } from './filtered-example.ts';
import { pagedExample } from './paged-example.ts';
import { emptyResponse, type MockResponse, valueResponse } from './response.ts';

/** Chooses among the examples of one operation; `undefined` where none has a media type that the caller accepts. */
export type ExampleChooser = (
  request: Pick<ValidRequest, 'path' | 'params'>,
  accept: string | undefined,
) => MockResponse | undefined;

interface PreparedResponse {
  name: string;
  mediaType: string;
  respond: (path: PathParams, params: ValidRequest['params']) => MockResponse;
}

interface PreparedRequest {
  name: string;
  value: Readonly<Record<string, unknown>>;
  /** The value of each field as JSON. */
  fields: ReadonlyMap<string, string>;
}

/**
 * Makes the chooser of one operation. Request and response examples are paired by name. The chosen response belongs to the
 * request example that is most like the body; where the body is a union, only examples of the same variant count.
 */
export function exampleChooser(api: Api, operation: Operation): ExampleChooser {
  const responses = prepareResponses(operation);
  const requests = prepareRequests(operation);
  const discriminator = discriminatorOf(api, operation);
  return ({ path, params }, accept) => {
    const acceptable =
      accept === undefined ? responses : responses.filter(({ mediaType }) => accepts(accept, mediaType));
    const name = requests.length > 1 ? closest(requests, params.body, discriminator) : requests[0]?.name;
    const found = acceptable.find((response) => response.name === name) ?? acceptable[0];
    return found?.respond(path, params);
  };
}

function prepareResponses(operation: Operation): PreparedResponse[] {
  const [[status, success] = []] = successesOf(operation);
  if (success && !success.content) {
    const response = emptyResponse(Number(status));
    return [{ name: '', mediaType: '*/*', respond: () => response }];
  }
  return responseExamples(operation).map(({ name, status: code, mediaType, value }) => {
    const echoes = echoesOf(operation, value);
    const response = valueResponse(Number(code), mediaType, value);
    // The ids of the request take the places of the example's own.
    const { pagination } = operation;
    const isList = pagination !== undefined || Array.isArray(value);
    // A list is filtered and cut before it is written.
    if (echoes.length > 0 && !isList && response.headers['content-type']?.startsWith('application/json')) {
      const bodyFor = echoTemplate(value, echoes);
      return { name, mediaType, respond: (path: PathParams) => ({ ...response, body: bodyFor(path) }) };
    }
    // Without ids to echo and without pages the response is always the same.
    const respond = (path: PathParams, params: ValidRequest['params']) => {
      const whole = echoes.length === 0 ? value : withEchoes(value, echoes, path);
      const fitting = isList ? filteredExample(operation, whole, params) : whole;
      const part = pagination ? pagedExample(pagination, fitting, params) : fitting;
      return part === value ? response : { ...response, body: JSON.stringify(part) };
    };
    return { name, mediaType, respond };
  });
}

function prepareRequests(operation: Operation): PreparedRequest[] {
  return Object.entries(requestExamples(operation)).map(([name, example]) => {
    const value = isRecord(example.value) ? example.value : {};
    return { name, value, fields: fieldsOf(value) };
  });
}

function discriminatorOf(api: Api, { body }: Operation): string | undefined {
  const [content] = Object.values(body?.content ?? {});
  return content?.schema && unionOf(api, content.schema)?.property;
}

function closest(
  examples: readonly PreparedRequest[],
  body: unknown,
  discriminator: string | undefined,
): string | undefined {
  const given = isRecord(body) ? body : {};
  const sameVariant = (example: PreparedRequest): boolean =>
    discriminator === undefined || example.value[discriminator] === given[discriminator];
  const candidates = examples.filter(sameVariant);
  if (candidates.length < 2) return candidates[0]?.name;
  const fields = fieldsOf(given);
  let best: { name: string; likeness: number } | undefined;
  for (const example of candidates) {
    const likeness = likenessOf(example.fields, fields);
    if (!best || likeness > best.likeness) best = { name: example.name, likeness };
  }
  return best?.name;
}

/** Fields in common count, with the same value twice. A field that only one of them has counts against. */
function likenessOf(example: ReadonlyMap<string, string>, body: ReadonlyMap<string, string>): number {
  let sum = 0;
  let common = 0;
  for (const [name, value] of body) {
    const other = example.get(name);
    if (other === undefined) continue;
    common += 1;
    sum += other === value ? 2 : 1;
  }
  return sum - (example.size - common) - (body.size - common);
}

function fieldsOf(value: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(value).map(([name, inner]) => [name, JSON.stringify(inner)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
