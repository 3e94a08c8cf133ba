import { faultsOf, VALIDATORS } from '../../client/preflight/index.ts';
import { createMock } from '../../mock/light/index.ts';
import { lightPlatform } from '../../mock/light/platform.ts';
import { errorCall } from './error-request.ts';
import { faultsByLine } from './faults-by-line.ts';
import type { Answer, Question } from './page-mock.ts';
import { initOf, type PageRequest } from './page-request.ts';

// Runs the mock beside the page, so that the page stays responsive. It remembers what was sent until the page is left.
const mock = createMock({ stateful: true });

addEventListener('message', async ({ data: { id, question } }: MessageEvent<{ id: number; question: Question }>) => {
  // A rejection here is no `error` event of the worker: without a message, the page would wait for ever.
  const answer = await answerTo(question).catch(
    (error: Error): Answer => ({ kind: 'failed', reason: `The mock failed: ${error.message}` }),
  );
  postMessage({ id, answer } satisfies { id: number; answer: Answer });
});

async function answerTo(question: Question): Promise<Answer> {
  if (question.kind === 'reset') {
    mock.reset();
    return { kind: 'reset' };
  }
  if (question.kind === 'check') {
    const { body } = VALIDATORS[question.operation as keyof typeof VALIDATORS];
    return { kind: 'check', faults: faultsByLine(question.text, (value) => (body ? faultsOf(body, value) : [])) };
  }
  if (question.kind === 'error') {
    const call = errorCall(lightPlatform.loadApi(), question.wanted);
    if (!call) return { kind: 'failed', reason: 'No operation has this error' };
    const { status, text } = await send(call.request);
    return { kind: 'error', ...call, status, text };
  }
  return { kind: 'send', ...(await send(question.request)) };
}

async function send({
  url,
  ...request
}: PageRequest): Promise<{ status: number; headers: [string, string][]; text: string }> {
  const response = await mock.fetch(url, initOf(request));
  const headers = [...response.headers] as [string, string][];
  return { status: response.status, headers, text: await response.text() };
}
