import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Answer, Question } from '../../src/docs/theme/page-mock.ts';

type Listener = (event: { data: { id: number; question: Question } }) => Promise<void>;

let ask: (question: Question) => Promise<unknown[]>;

// A module is loaded once.
beforeAll(async () => {
  ask = await loadWorker();
});
afterAll(() => {
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
  const failed = { kind: 'failed', reason: 'The mock failed: The document has no operation leads.nowhere' };
  const wanted = { operation: 'leads.nowhere', status: '404', text: 'Lead not found' };
  expect(await ask({ kind: 'error', wanted })).toEqual([{ id: 7, answer: failed }]);
  expect(await ask({ kind: 'reset' })).toEqual([{ id: 7, answer: { kind: 'reset' } }]);
});

test('a state that was kept is restored, and a reset still leads to the first one', async () => {
  const url = 'https://api.lemlist.com/api/campaigns?version=v2';
  const names = async (): Promise<unknown> => {
    const [answer] = await ask({ kind: 'send', request: { method: 'GET', url, headers: KEY } });
    expect(answer).not.toHaveProperty('answer.state');
    return JSON.parse((answer as { answer: { text: string } }).answer.text).campaigns.map(
      ({ name }: { name: string }) => name,
    );
  };
  const first = await names();
  const headers = { ...KEY, 'Content-Type': 'application/json' };
  const body = JSON.stringify({ name: 'Mine' });
  const [created] = await ask({
    kind: 'send',
    request: { method: 'POST', url: url.replace(/\?.*/, ''), headers, body },
  });
  const { state } = (created as { answer: { state: string } }).answer;
  await ask({ kind: 'reset' });
  expect(await names()).toEqual(first);
  await ask({ kind: 'restore', state });
  expect(await names()).toContain('Mine');
  await ask({ kind: 'reset' });
  expect(await names()).toEqual(first);
  expect(await ask({ kind: 'restore', state: '{"campaigns":3}' })).toMatchObject([
    { id: 7, answer: { kind: 'failed' } },
  ]);
});

test('parameters are checked with the body, and one that several share has no name', async () => {
  const check = async (operation: string, parameters: object): Promise<unknown> => {
    const [checked] = await ask({ kind: 'check', operation, parameters: { ...parameters } });
    return (checked as { answer: unknown }).answer;
  };
  expect(await check('sequences.updateStep', { sequenceId: 'x' })).toEqual({
    kind: 'check',
    faults: [],
    parameters: [
      { name: 'stepId', message: '`stepId` is required' },
      { name: 'sequenceId', message: '`sequenceId` must be an id that begins with seq_, got a string of 1 character' },
    ],
  });
  expect(await check('leads.find', {})).toMatchObject({
    parameters: [{ name: undefined, message: 'at least one of `id` and `email` must be sent' }],
  });
});

const KEY = { Authorization: `Basic ${btoa(':any-key')}` };
