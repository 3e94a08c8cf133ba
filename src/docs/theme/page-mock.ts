import type { InjectionKey } from 'vue';
import type { LineFault } from './faults-by-line.ts';
import type { PageRequest } from './page-request.ts';

/** An error as a page shows it. */
export interface WantedError {
  /** Id of the operation; without it, any operation that has the error. */
  operation?: string | undefined;
  status: string;
  text: string;
}

export type Question =
  | { kind: 'send'; request: PageRequest }
  | { kind: 'check'; operation: string; text: string }
  | { kind: 'error'; wanted: WantedError }
  | { kind: 'reset' };

export type Answer =
  | { kind: 'send'; status: number; headers: [string, string][]; text: string }
  | { kind: 'check'; faults: LineFault[] }
  | { kind: 'error'; request: PageRequest; program: string; status: number; text: string }
  | { kind: 'failed'; reason: string }
  | { kind: 'reset' };

/** The mock in a worker of this page. The worker is loaded with the first question. */
export interface PageMock {
  ask<Kind extends Question['kind']>(
    question: Extract<Question, { kind: Kind }>,
  ): Promise<Extract<Answer, { kind: Kind }>>;
}

/** Under which the layout gives the mock to what is inside it. */
export const PAGE_MOCK: InjectionKey<PageMock> = Symbol('page mock');

export function createPageMock(): PageMock {
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (reason: Error) => void }>();
  let worker: Worker | undefined;
  let count = 0;

  function start(): Worker {
    const started = new Worker(new URL('./mock-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data: { id, answer } }: MessageEvent<{ id: number; answer: Answer }>) => {
      if (answer.kind === 'failed') waiting.get(id)?.reject(new Error(answer.reason));
      else waiting.get(id)?.resolve(answer as never);
      waiting.delete(id);
    });
    started.addEventListener('error', () => {
      for (const { reject } of waiting.values()) reject(new Error('The mock could not be loaded. Reload the page.'));
      waiting.clear();
      worker = undefined;
    });
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
