import type { Api, Operation } from '../../document/api.ts';
import { echoesOf, withEchoes } from '../../document/echoes.ts';
import { responseExamples } from '../../document/examples.ts';
import { successesOf } from '../../document/results.ts';
import type { PathParams, ValidRequest } from '../request/request.ts';
import { accepts } from './accept.ts';
import { echoTemplate } from './echo-template.ts';
import { filteredExample } from './filtered-example.ts';
import { pagedExample } from './paged-example.ts';
import { echoedValues, queryEchoesOf } from './query-echoes.ts';
import { requestMatcher } from './request-matcher.ts';
import { emptyResponse, type MockResponse, valueResponse, withNote } from './response.ts';

/** Chooses among the examples of one operation; `undefined` where none has a media type that the caller accepts. */
export type ExampleChooser = (
  request: Pick<ValidRequest, 'path' | 'params'>,
  accept: string | undefined,
) => MockResponse | undefined;

interface PreparedResponse {
  name: string;
  mediaType: string;
  /** Whether it is a list without a page around it. */
  isBare: boolean;
  respond: (path: PathParams, params: ValidRequest['params']) => MockResponse;
}

const UNUSED = 'this is a documented example, to which the mock cannot apply';
/** Operations whose responses are lists in any form, such as the columns of a file or lists by type. */
const LIST = /\.(list|export)/;

/**
 * Makes the chooser of one operation. Request and response examples are paired by name. The chosen response belongs to the
 * request example that is most like the body; where the body is a union, only examples of the same variant count.
 */
export function exampleChooser(api: Api, operation: Operation): ExampleChooser {
  const responses = prepareResponses(operation);
  const nameFor = requestMatcher(api, operation);
  return ({ path, params }, accept) => {
    const acceptable =
      accept === undefined ? responses : responses.filter(({ mediaType }) => accepts(accept, mediaType));
    const name = nameFor(params.body);
    const found = acceptable.find((response) => response.name === name) ?? forQuery(operation, acceptable, params);
    return found?.respond(path, params);
  };
}

/** The response that the query asks for: the one that a parameter names, such as the lists of one CRM, or a list without pages. */
function forQuery(
  { parameters, pagination }: Operation,
  responses: readonly PreparedResponse[],
  params: ValidRequest['params'],
): PreparedResponse | undefined {
  const isNamed = ({ name }: PreparedResponse) =>
    parameters.some((one) => one.in === 'query' && params[one.name] === name);
  const isWhole = pagination?.excludes?.some((name) => name !== 'offset' && params[name] !== undefined);
  return responses.find(isNamed) ?? (isWhole ? responses.find(({ isBare }) => isBare) : undefined) ?? responses[0];
}

function prepareResponses(operation: Operation): PreparedResponse[] {
  const [[status, success] = []] = successesOf(operation);
  if (success && !success.content) {
    const response = emptyResponse(Number(status));
    return [{ name: '', mediaType: '*/*', isBare: false, respond: () => response }];
  }
  const examples = responseExamples(operation);
  return examples.map(({ name, status: code, mediaType, value }) => {
    const said = queryEchoesOf(operation, value);
    const echoes = [...echoesOf(operation, value), ...said];
    const response = valueResponse(Number(code), mediaType, value);
    // The ids of the request take the places of the example's own.
    const { pagination } = operation;
    const isList = pagination !== undefined || Array.isArray(value) || LIST.test(operation.id);
    // A list is filtered and cut before it is written.
    if (echoes.length > 0 && !isList && response.headers['content-type']?.startsWith('application/json')) {
      const bodyFor = echoTemplate(value, echoes);
      return {
        name,
        mediaType,
        isBare: false,
        respond: (path, params) => ({ ...response, body: bodyFor(echoedValues(path, params, said)) }),
      };
    }
    // Without ids to echo and without pages the response is always the same.
    const respond = (path: PathParams, params: ValidRequest['params']) => {
      const whole = echoes.length === 0 ? value : withEchoes(value, echoes, echoedValues(path, params, said));
      const { value: fitting, unused } = isList
        ? filteredExample(operation, whole, params)
        : { value: whole, unused: [] };
      const part = pagination ? pagedExample(pagination, fitting, params) : fitting;
      const made = part === value ? response : { ...response, body: JSON.stringify(part) };
      const names = unused.filter((one) => !examples.some((each) => each.name === params[one]));
      return names.length === 0 ? made : withNote(made, `${UNUSED} ${names.join(' and ')}`);
    };
    return { name, mediaType, isBare: Array.isArray(value), respond };
  });
}
