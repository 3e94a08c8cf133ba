import { OPERATIONS } from '../../generated/api.ts';
import type { OperationRow } from '../../src/client/call/operation.ts';
import { type ExampleCall, exampleCalls } from '../support/examples.ts';

/** Every type of step and every operation, as the examples of the document have them, and over again up to the number. */
export function sampleCalls(atLeast: number): ExampleCall[] {
  // An example of a form cannot hold the file that the form is there for.
  const examples = exampleCalls().filter(({ id }) => !rowOf(id).multipart);
  const calls = examples.filter(
    ({ id }, index) => id === 'sequences.updateStep' || examples.findIndex((each) => each.id === id) === index,
  );
  const missing = Math.max(0, atLeast - calls.length);
  return [...calls, ...Array.from({ length: missing }, (_, index) => calls[index % calls.length] as ExampleCall)];
}

/** A program that makes calls through the facade. */
export function facadeProgram(calls: readonly ExampleCall[]): string {
  const functions = calls.map(({ id, params }, index) => {
    const given = Object.keys(params).length > 0 ? JSON.stringify(params) : '';
    return `export async function call${index}() {
  const data = await lemlist.${id}(${given});
  return data;
}`;
  });
  return [`const lemlist = new Lemlist({ apiKey: 'key' });`, ...functions].join('\n');
}

/** The same through openapi-fetch. */
export function openapiFetchProgram(calls: readonly ExampleCall[]): string {
  const functions = calls.map(({ id, params }, index) => {
    const { method, path, fixed } = rowOf(id);
    const { body, ...rest } = params;
    const isPart = (name: string): boolean => path.includes(`{${name}}`);
    const inPath = Object.entries(rest).filter(([name]) => isPart(name));
    const query = { ...fixed, ...Object.fromEntries(Object.entries(rest).filter(([name]) => !isPart(name))) };
    const init = {
      params: {
        ...(inPath.length > 0 && { path: Object.fromEntries(inPath) }),
        ...(Object.keys(query).length > 0 && { query }),
      },
      ...(body !== undefined && { body }),
    };
    return `export async function call${index}() {
  const { data, error } = await client.${method}(${JSON.stringify(path)}, ${JSON.stringify(init)});
  if (error !== undefined) throw error;
  return data;
}`;
  });
  return [`const client = createClient<paths>({ baseUrl: 'https://api.lemlist.com/api' });`, ...functions].join('\n');
}

function rowOf(id: string): OperationRow {
  return OPERATIONS[id as keyof typeof OPERATIONS];
}
