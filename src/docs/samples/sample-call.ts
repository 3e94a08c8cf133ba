import type { ExampleCall } from '../../document/examples.ts';

/** A call as the samples of all languages write it. It is plain data, so that a page can hold it. */
export interface SampleCall {
  /** Id of the operation, such as `sequences.updateStep`. */
  id: string;
  method: string;
  path: string;
  /** The names of the query parameters, in the order of the document. */
  query: readonly string[];
  /** The parameters that a caller chooses. */
  parameters: Readonly<Record<string, unknown>>;
  /** Parameters with one possible value, which our client fills in. */
  fixed: Readonly<Record<string, unknown>>;
  /** Left out for a request without a body. */
  body?: unknown;
  /** Set where the body is a form with files. */
  isForm?: boolean;
  /** Whether the response has a body. */
  hasResult: boolean;
}

export function toSampleCall({ operation, parameters, fixed, body, response }: ExampleCall): SampleCall {
  return {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    query: operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
    parameters,
    fixed,
    ...(body !== undefined && { body }),
    ...(operation.body?.content['multipart/form-data'] && { isForm: true }),
    hasResult: response !== undefined && response.value !== '',
  };
}

/** Path and query of the request, both encoded. A parameter of the path without a value keeps its placeholder, such as `{stepId}`. */
export function pathAndQuery({
  path,
  query,
  parameters,
  fixed,
}: Pick<SampleCall, 'path' | 'query' | 'parameters' | 'fixed'>): string {
  const values = { ...fixed, ...parameters };
  const filled = path.replaceAll(
    /\{(\w+)\}/g,
    (placeholder, name: string) => encodeURIComponent(String(values[name] ?? '')) || placeholder,
  );
  const pairs = query
    .filter((name) => name in values)
    .flatMap((name) => queryPairs(name, values[name]))
    .map((pair) => pair.map(encodeURIComponent).join('='));
  return pairs.length > 0 ? `${filled}?${pairs.join('&')}` : filled;
}

/** One pair per key of an object and one per item of an array, as in the OpenAPI style `form`. */
function queryPairs(name: string, value: unknown): Array<[string, string]> {
  if (Array.isArray(value)) return value.map((item) => [name, String(item)]);
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  return Object.entries(value).map(([key, item]) => [key, String(item)]);
}
