import { explain } from '../../client/call/error-body.ts';
import { apiErrorClass } from '../../client/errors/api-error-class.ts';
import { literal } from './literal.ts';
import type { SampleCall } from './sample-call.ts';
import { LEMLIST } from './target.ts';
import { typescriptSample } from './typescript.ts';

/** The call with the client, in a program that handles one error and no other. */
export function errorSample(call: SampleCall, status: number, body: unknown): string {
  // The name of a class is another in a page, where programs are made short.
  const guard = `is${apiErrorClass(status).prototype.name}`;
  const [imports = '', client = '', ...lines] = typescriptSample(call, LEMLIST)
    .split('\n')
    .filter((line) => line !== '');
  const tests = [`${guard}(error)`, isExact(guard) || `error.status === ${status}`, bodyTest(body)];
  const fits = tests.filter((test) => typeof test === 'string').join(' && ');
  return [
    imports.replace('{ ', `{ ${guard}, `),
    '',
    client,
    'try {',
    ...lines.map((line) => `  ${line}`),
    '} catch (error) {',
    `  if (${fits}) {`,
    '    console.log(error.message);',
    '  } else throw error;',
    '}',
  ].join('\n');
}

/** Whether a guard is for one status code. */
function isExact(guard: string): boolean {
  return guard !== 'isApiError' && guard !== 'isServerError';
}

/** A code is what programs branch on. A sentence is all that there is otherwise, and a web page says nothing. */
function bodyTest(body: unknown): string | undefined {
  const { code } = explain(body);
  if (code !== undefined) return `error.code === ${literal(code)}`;
  return typeof body === 'string' && !body.startsWith('<') ? `error.body === ${literal(body)}` : undefined;
}
