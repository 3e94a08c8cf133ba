import { errorText } from '../../../src/docs/parts/error-text.ts';
import { errorCall } from '../../../src/docs/theme/error-request.ts';
import type { FormRequest } from '../../../src/docs/theme/page-request.ts';
import { examplesOfResponse } from '../../../src/document/examples.ts';
import { errorsOf } from '../../../src/document/results.ts';
import { isApiError, Lemlist, type LemlistOptions } from '../../../src/index.ts';
import { createMock } from '../../../src/mock/index.ts';
import { api } from '../../support/document.ts';
import { show } from './output.ts';
import type { ReferenceSample } from './reference.ts';
import { loadModules, type Modules, runProgram } from './run-program.ts';
import { typeCheckAll } from './type-check.ts';

/** The program for an error of an operation, with the request that gets the error. */
export interface ErrorProgram extends ReferenceSample {
  operation: string;
  status: number;
  request: FormRequest;
}

/** The program beside each error of each operation. */
export function errorPrograms(): ErrorProgram[] {
  return api.operations.flatMap((operation) =>
    errorsOf(operation).flatMap(([status, response]) => {
      const texts = new Set(examplesOfResponse(status, response).map(({ value }) => errorText(value)));
      return [...texts].map((text) => {
        const found = errorCall(api, { operation: operation.id, status, text });
        if (!found) throw new Error(`${operation.id} has no program for ${status} ${text}`);
        const { program: source, request } = found;
        return {
          name: `${operation.id} ${status} ${text}`,
          operation: operation.id,
          source,
          status: Number(status),
          request,
        };
      });
    }),
  );
}

/** One program for each way to handle an error: most differ only in their call. */
export function eachWay(programs: readonly ErrorProgram[]): ErrorProgram[] {
  return [...new Map(programs.map((program) => [program.source.replace(/[\s\S]*\} catch/, ''), program])).values()];
}

/** Those that do not compile, and why. */
export async function uncompiled(programs: readonly ErrorProgram[]): Promise<string[]> {
  const messages = await typeCheckAll(programs.map(({ source }) => source));
  return messages.flatMap((found, index) =>
    found.map(({ line, text }) => `${programs[index]?.name}:${line} does not compile: ${text}`),
  );
}

/** Those that do not end as they should: their first request gets the error, and what they do then works, or they stop with a hint. */
export async function mishandled(programs: readonly ErrorProgram[]): Promise<string[]> {
  const mock = createMock({ stateful: true });
  const modules = await loadModules();
  const faults: string[] = [];
  for (const { name, operation, source, status, request } of programs) {
    mock.reset();
    const { error } = await runProgram(source, { ...modules, ...replaced(modules, mock.fetch, request) });
    const isStop = error instanceof Error && isApiError(error.cause) && error.cause.status === status;
    // The mock is not in the state of the error, so it may refuse what would end this state.
    const isRefused = isApiError(error) && error.operationId !== operation;
    if (error !== undefined && !isStop && !isRefused) faults.push(`${name} fails: ${show(error)}\n${source}`);
  }
  return faults;
}

/** A client whose first request wishes for the error, and a wait that is over at once. */
function replaced(
  modules: Modules,
  fetch: (url: string, init: RequestInit) => Promise<Response>,
  { headers }: FormRequest,
): Modules {
  class FailsFirst extends Lemlist {
    constructor(options: LemlistOptions = {}) {
      let count = 0;
      const send: NonNullable<LemlistOptions['fetch']> = (url, init) => {
        count++;
        const { Accept = '', Prefer = '' } = headers;
        const wishes = new Headers(init.headers);
        if (count === 1) for (const [name, value] of Object.entries({ Accept, Prefer })) wishes.set(name, value);
        return fetch(url, { ...init, headers: wishes });
      };
      super({ apiKey: 'any-key', rateLimit: false, maxRetries: 0, ...options, fetch: send });
    }
  }
  return {
    'lemlist-openapi': { ...(modules['lemlist-openapi'] as object), Lemlist: FailsFirst },
    'node:timers/promises': { setTimeout: async () => {} },
  };
}
