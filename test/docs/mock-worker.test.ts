import { afterEach, expect, test, vi } from 'vitest';
import type { Answer, Question } from '../../src/docs/theme/page-mock.ts';

type Listener = (event: { data: { id: number; question: Question } }) => Promise<void>;

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Loads the worker in this thread. The function asks it a question and returns what it posted. */
async function loadWorker(): Promise<(question: Question) => Promise<unknown[]>> {
  const listeners: Listener[] = [];
  const posted: { id: number; answer: Answer }[] = [];
  vi.stubGlobal('addEventListener', (_type: 'message', listener: Listener) => listeners.push(listener));
  vi.stubGlobal('postMessage', (message: { id: number; answer: Answer }) => posted.push(message));
  await import('../../src/docs/theme/mock-worker.ts');
  return async (question) => {
    await Promise.all(listeners.map((listener) => listener({ data: { id: 7, question } })));
    return posted.splice(0);
  };
}

test('the worker posts a failure with the id of its question', async () => {
  const ask = await loadWorker();
  const failed = { kind: 'failed', reason: 'The mock failed: The document has no operation leads.nowhere' };
  const wanted = { operation: 'leads.nowhere', status: '404', text: 'Lead not found' };
  expect(await ask({ kind: 'error', wanted })).toEqual([{ id: 7, answer: failed }]);
  expect(await ask({ kind: 'reset' })).toEqual([{ id: 7, answer: { kind: 'reset' } }]);
});
