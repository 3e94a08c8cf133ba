import type { Parameter } from '../../document/document.ts';
import type { ExampleCall } from '../../document/examples.ts';
/** Where `npm run mock` and `npx lemlist-openapi mock` serve the API. */
export const MOCK_URL = 'http://127.0.0.1:4010/api';

/** The call as a curl command for the mock. */
export function curlSample(call: ExampleCall): string {
  const { method } = call.operation;
  const [input, ...body] = bodyArguments(call);
  const words = [
    `${input}curl${method === 'GET' ? '' : ` -X ${method}`} ${quote(`${MOCK_URL}${pathAndQuery(call)}`)}`,
    '-u :any-key',
    ...body,
  ];
  return words.length === 2 ? words.join(' ') : words.join(' \\\n  ');
}

/** Path and query of the request, both encoded. */
function pathAndQuery({ operation, parameters, fixed }: ExampleCall): string {
  const values = { ...fixed, ...parameters };
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
  const query = operation.parameters
    .filter((parameter) => parameter.in === 'query' && parameter.name in values)
    .flatMap((parameter) => queryPairs(parameter, values[parameter.name]))
    .map((pair) => pair.map(encodeURIComponent).join('='));
  return query.length > 0 ? `${path}?${query.join('&')}` : path;
}

/** One pair per key of an object and one per item of an array, as in the OpenAPI style `form`. */
function queryPairs({ name }: Parameter, value: unknown): Array<[string, string]> {
  if (Array.isArray(value)) return value.map((item) => [name, String(item)]);
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  return Object.entries(value).map(([key, item]) => [key, String(item)]);
}

/** What comes before `curl`, and the arguments with the body. */
function bodyArguments({ operation, body }: ExampleCall): string[] {
  if (body === undefined) return [''];
  if (operation.body?.content['multipart/form-data']) {
    const [[name, bytes]] = Object.entries(body as object) as [[string, string]];
    // The bytes come through standard input, so that the command needs no file.
    return [`printf ${quote(bytes)} | `, `-F '${name}=@-;filename=${name}'`];
  }
  return ['', "-H 'Content-Type: application/json'", `-d ${quote(JSON.stringify(body, null, 2))}`];
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
