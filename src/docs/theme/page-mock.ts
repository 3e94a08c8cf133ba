import type { InjectionKey } from 'vue';
import type { LineFault } from './faults-by-line.ts';
import { keepState, keptState } from './kept-state.ts';
import type { FormRequest } from './page-request.ts';

/** An error as a page shows it. */
export interface WantedError {
  /** Id of the operation; without it, any operation that has the error. */
  operation?: string | undefined;
  status: string;
  text: string;
}

/** What is wrong with a parameter, or with several together, which have no name. */
export interface ParameterFault {
  name: string | undefined;
  message: string;
}

export type Question =
  | { kind: 'send'; request: FormRequest }
  /** Parameters that the reader gave, and the text of the body where there is one. */
  | { kind: 'check'; operation: string; parameters: Readonly<Record<string, unknown>>; text?: string }
  | { kind: 'error'; wanted: WantedError }
  | { kind: 'restore'; state: string }
  | { kind: 'reset' };

export type Answer =
  /** With the state of the mock where the request may have changed it, as JSON. */
  | { kind: 'send'; status: number; headers: [string, string][]; text: string; state?: string }
  | { kind: 'check'; parameters: ParameterFault[]; faults: LineFault[] }
  | { kind: 'error'; request: FormRequest; program: string; status: number; text: string }
  | { kind: 'failed'; reason: string }
  | { kind: 'restore' }
  | { kind: 'reset' };

/** The mock in a worker of this page. The worker is loaded with the first question, and remembers what other pages of the tab sent to it. */
export interface PageMock {
  ask<Kind extends Question['kind']>(
    question: Extract<Question, { kind: Kind }>,
  ): Promise<Extract<Answer, { kind: Kind }>>;
}

/** Under which the layout gives the mock to what is inside it. */
export const PAGE_MOCK: InjectionKey<PageMock> = Symbol('page mock');

/** The number of the question that no part of the page asks. */
const RESTORE = 0;

export function createPageMock(): PageMock {
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (reason: Error) => void }>();
  let worker: Worker | undefined;
  let count = 0;

  function start(): Worker {
    const started = new Worker(new URL('./mock-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data: { id, answer } }: MessageEvent<{ id: number; answer: Answer }>) => {
      // A state that another version of the site has kept, or the first one.
      if ((id === RESTORE && answer.kind === 'failed') || answer.kind === 'reset') keepState(undefined);
      if (answer.kind === 'send' && answer.state !== undefined) keepState(answer.state);
      if (answer.kind === 'failed') waiting.get(id)?.reject(new Error(answer.reason));
      else waiting.get(id)?.resolve(answer as never);
      waiting.delete(id);
    });
    started.addEventListener('error', () => {
      for (const { reject } of waiting.values()) reject(new Error('The mock could not be loaded. Reload the page.'));
      waiting.clear();
      worker = undefined;
    });
    const state = keptState();
    if (state !== undefined) started.postMessage({ id: RESTORE, question: { kind: 'restore', state } });
    return started;
  }

  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        count += 1;
        waiting.set(count, { resolve, reject });
        worker.postMessage({ id: count, question });
      }),
  };
}
