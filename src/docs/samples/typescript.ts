import type { PollingObject } from '../../document/OperationObject.ts';
import { Expression, literal } from './literal.ts';
import type { SampleCall } from './sample-call.ts';
import { MOCK_KEY, type Target } from './target.ts';

/** The call with the client, as a complete program. The client reads the key of lemlist from LEMLIST_API_KEY. */
export function typescriptSample(call: SampleCall, target: Target): string {
  return `${client(target)}${furtherSample(call)}`;
}

/** The call with a client that an earlier sample has made. */
export function furtherSample(call: SampleCall): string {
  return `${callAfter(`${call.hasResult ? 'const result = ' : ''}await `, call)};`;
}

/** The call behind what stands before it on its line. */
export function callAfter(before: string, call: SampleCall): string {
  const start = `${before}lemlist.${call.id}(`;
  return `${start}${argumentsOf(call, start.length)})`;
}

/** A loop over the items of all pages, with a client that an earlier sample has made. */
export function pagedSample(call: SampleCall): string {
  const start = `for await (const item of lemlist.${call.id}All(`;
  return `${start}${argumentsOf(call, start.length)})) {
  console.log(item);
}`;
}

/** A wait for the work that the operation reports on, with a client that an earlier sample has made. */
export function waitSample(call: SampleCall, { method }: PollingObject): string {
  const [namespace] = call.id.split('.');
  const start = `const result = await lemlist.${namespace}.${method}(`;
  return `${start}${argumentsOf(call, start.length)});`;
}

/** What a program begins with. */
export function client({ name, url }: Target): string {
  const start = 'const lemlist = new Lemlist(';
  const options = name === 'mock' ? literal({ apiKey: MOCK_KEY, baseUrl: url }, start.length) : '';
  return `import { Lemlist } from 'lemlist-openapi';\n\n${start}${options});\n`;
}

function argumentsOf(call: SampleCall, before: number): string {
  const { parameters, body } = call;
  const given = { ...parameters, ...(body !== undefined && { body: bodyOf(call) }) };
  return Object.keys(given).length === 0 ? '' : literal(given, before);
}

/** A form holds files, and a file has no literal. */
function bodyOf({ isForm, body }: SampleCall): unknown {
  if (!isForm) return body;
  const files = Object.entries(body as object).map(([name, bytes]) => [
    name,
    new Expression(`new Blob([${literal(bytes)}])`),
  ]);
  return Object.fromEntries(files);
}
