import { explain } from '../../client/call/error-body.ts';
import { apiErrorClass } from '../../client/errors/api-error-class.ts';
import type { Api } from '../../document/api.ts';
import { handlingOf } from './error-kinds.ts';
import type { ErrorExample } from './handling.ts';
import { literal } from './literal.ts';
import type { SampleCall } from './sample-call.ts';
import { callAfter } from './typescript.ts';

const PACKAGE = 'lemlist-openapi';

/** The call with the client, in a program that handles one error as its advice says, and no other error. */
export function errorSample(api: Api, call: SampleCall, error: ErrorExample): string {
  const { imports = {}, options = '', before = [], send, early, lines } = handlingOf(api, call, error);
  const guard = guardOf(error.status);
  const names = { ...imports, [PACKAGE]: [guard, 'Lemlist', ...(imports[PACKAGE] ?? [])] };
  const tests = [`${guard}(error)`, isExact(guard) || `error.status === ${error.status}`, bodyTest(error.body)];
  const fits = tests.filter((test) => typeof test === 'string').join(' && ');
  const request = send ? 'await send()' : callAfter(`  ${call.hasResult ? 'const result = ' : ''}await `, call).trim();
  return [
    ...Object.entries(names)
      .toSorted(([one], [other]) => one.localeCompare(other))
      .map(([module, used]) => `import { ${used.toSorted(ignoringCase).join(', ')} } from '${module}';`),
    '',
    `const lemlist = new Lemlist(${options});`,
    ...before,
    ...(send ? [send] : []),
    'try {',
    ...indent([`${request};`]),
    '} catch (error) {',
    ...(early ? [`  if (isRequestValidationError(error)) {`, ...indent(indent(early))] : []),
    `  ${early ? '} else ' : ''}if (${fits}) {`,
    ...indent(indent(lines)),
    '  } else throw error;',
    '}',
  ].join('\n');
}

function indent(lines: readonly string[]): string[] {
  return lines.flatMap((each) => each.split('\n')).map((line) => `  ${line}`);
}

function ignoringCase(one: string, other: string): number {
  return one.localeCompare(other, 'en', { sensitivity: 'base' });
}

function guardOf(status: number): string {
  // The name of a class is another in a page, where programs are made short.
  return `is${apiErrorClass(status).prototype.name}`;
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
