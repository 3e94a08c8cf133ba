import { faultsOf, VALIDATORS } from '../../client/preflight/index.ts';
import { parsePointer } from '../../document/json-pointer.ts';
import { createMock } from '../../mock/light/index.ts';
import { lightPlatform } from '../../mock/light/platform.ts';
import { errorCall } from './error-request.ts';
import { faultsByLine } from './faults-by-line.ts';
import type { Answer, Question } from './page-mock.ts';
import { type FormRequest, initOf } from './page-request.ts';

// Runs the mock beside the page, so that the page stays responsive. The page keeps what it remembers for the next page of the tab.
const mock = createMock({ stateful: true });
const AT_FIRST = mock.state;

addEventListener('message', async ({ data: { id, question } }: MessageEvent<{ id: number; question: Question }>) => {
  // A rejection here is no `error` event of the worker: without a message, the page would wait for ever.
  const answer = await answerTo(question).catch(
    (error: Error): Answer => ({ kind: 'failed', reason: `The mock failed: ${error.message}` }),
  );
  postMessage({ id, answer } satisfies { id: number; answer: Answer });
});

async function answerTo(question: Question): Promise<Answer> {
  if (question.kind === 'reset') {
    mock.seed(AT_FIRST);
    mock.reset();
    return { kind: 'reset' };
  }
  if (question.kind === 'restore') {
    mock.seed(JSON.parse(question.state));
    return { kind: 'restore' };
  }
  if (question.kind === 'check') return check(question);
  if (question.kind === 'error') {
    const call = errorCall(lightPlatform.loadApi(), question.wanted);
    if (!call) return { kind: 'failed', reason: 'No operation has this error' };
    const { status, text } = await send(call.request);
    return { kind: 'error', ...call, status, text };
  }
  const response = await send(question.request);
  const isKept = question.request.method !== 'GET' && response.status < 400;
  return { kind: 'send', ...response, ...(isKept && { state: JSON.stringify(mock.state) }) };
}

function check({ operation, parameters, text }: Extract<Question, { kind: 'check' }>): Answer {
  const { body, params } = VALIDATORS[operation as keyof typeof VALIDATORS];
  const faults = params ? faultsOf(params, parameters) : [];
  return {
    kind: 'check',
    parameters: faults.map(({ path, message }) => ({ name: parsePointer(path)[0], message })),
    faults: text === undefined ? [] : faultsByLine(text, (value) => (body ? faultsOf(body, value) : [])),
  };
}

async function send({
  url,
  ...request
}: FormRequest): Promise<{ status: number; headers: [string, string][]; text: string }> {
  const response = await mock.fetch(url, initOf(request));
  const headers = [...response.headers] as [string, string][];
  return { status: response.status, headers, text: await response.text() };
}
