import { faultsOf, VALIDATORS } from '../../client/preflight/index.ts';
import { createMock } from '../../mock/light/index.ts';
import { faultsByLine } from './faults-by-line.ts';
import type { Answer, Question } from './page-mock.ts';

// Runs the mock beside the page, so that the page stays responsive. It remembers what was sent until the page is left.
const mock = createMock({ stateful: true });

addEventListener('message', async ({ data: { id, question } }: MessageEvent<{ id: number; question: Question }>) => {
  postMessage({ id, answer: await answerTo(question) } satisfies { id: number; answer: Answer });
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
  const { url, ...init } = question.request;
  const response = await mock.fetch(url, init);
  const headers = [...response.headers] as [string, string][];
  return { kind: 'send', status: response.status, headers, text: await response.text() };
}
