import type { PollingObject } from '../../document/document.ts';
import type { ExampleCall } from '../../document/examples.ts';
import { Expression, literal } from './literal.ts';

/** Reads the API key from LEMLIST_API_KEY and the URL of a mock, if any, from LEMLIST_BASE_URL. */
const CLIENT = "import { Lemlist } from 'lemlist-openapi';\n\nconst lemlist = new Lemlist();\n";

/** The call with the client, as a complete program. */
export function typescriptSample(call: ExampleCall): string {
  const { operation, response } = call;
  const start = `${response && response.value !== '' ? 'const result = ' : ''}await lemlist.${operation.id}(`;
  return `${CLIENT}${start}${argumentsOf(call, start.length)});`;
}

/** A loop over the items of all pages, as a complete program. */
export function pagedSample(call: ExampleCall): string {
  const start = `for await (const item of lemlist.${call.operation.id}All(`;
  return `${CLIENT}${start}${argumentsOf(call, start.length)})) {
  console.log(item);
}`;
}

/** A wait for the work that the operation reports on, as a complete program. */
export function waitSample(call: ExampleCall, { method }: PollingObject): string {
  const start = `const result = await lemlist.${call.operation.namespace}.${method}(`;
  return `${CLIENT}${start}${argumentsOf(call, start.length)});`;
}

function argumentsOf(call: ExampleCall, before: number): string {
  const { parameters, body } = call;
  const given = { ...parameters, ...(body !== undefined && { body: bodyOf(call) }) };
  return Object.keys(given).length === 0 ? '' : literal(given, before);
}

/** A form holds files, and a file has no literal. */
function bodyOf({ operation, body }: ExampleCall): unknown {
  if (!operation.body?.content['multipart/form-data']) return body;
  const files = Object.entries(body as object).map(([name, bytes]) => [
    name,
    new Expression(`new Blob([${literal(bytes)}])`),
  ]);
  return Object.fromEntries(files);
}
