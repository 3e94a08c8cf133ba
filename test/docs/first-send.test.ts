import { expect, test } from 'vitest';
import { paneCall } from '../../src/docs/parts/pane.ts';
import { valuesOf } from '../../src/docs/theme/entered.ts';
import { initOf } from '../../src/docs/theme/page-request.ts';
import { buildRequest } from '../../src/docs/theme/try-it.ts';
import { exampleCalls } from '../../src/document/examples.ts';
import { createMock } from '../../src/mock/light/index.ts';
import { api } from '../support/document.ts';
import { TYPES } from '../support/seed-table.ts';

/** Calls that are refused, and why. A page has one step in its path, and these bodies are for steps of other kinds. */
const REFUSED: Readonly<Record<string, string>> = {
  'sequences.addBranch variable': 'the condition tests a score, and this body tests a variable',
  'sequences.addBranch email': 'the condition tests a score, and this body tests an email address',
  'sequences.updateStepSender linkedin': 'the step is an email, which LinkedIn does not send',
  'sequences.updateStepSender manual': 'the step is an email, which needs a mailbox',
  'watchlists.addExternalSignal company': 'the agent takes people, and this body is a company',
};

// As the worker of the page makes it.
const mock = createMock({ stateful: true });

const calls = api.operations.map((operation) => paneCall(api, operation, exampleCalls(operation)));

/** Sends the form of a page to a team that nobody has changed. */
async function send(call: (typeof calls)[number], index: number): Promise<string> {
  const example = call.examples[index] ?? { name: '', label: '', parameters: {}, fixed: {}, hasResult: false };
  const { url, ...request } = buildRequest(call, { base: '', ...valuesOf(call, example) });
  mock.reset();
  const response = await mock.fetch(url, initOf(request));
  return response.ok ? '' : `${call.id} ${example.name}: ${response.status} ${await response.text()}`;
}

test('the first Send on the page of each operation succeeds', async () => {
  const refused: string[] = [];
  for (const call of calls) refused.push(await send(call, 0));
  expect(refused.filter(Boolean)).toEqual([]);
});

test('each further example succeeds, except where the body is for things of another kind', async () => {
  const refused: string[] = [];
  for (const call of calls)
    for (const index of call.examples.keys()) if (index > 0) refused.push(await send(call, index));
  const names = refused.filter(Boolean).map((line) => line.replace(/:.*/, ''));
  expect(names.sort()).toEqual(Object.keys(REFUSED).sort());
});

test('each sample of the update of a step shows the response that the mock gives', async () => {
  const samples = exampleCalls(api.operation('sequences.updateStep'));
  const call = calls.find(({ id }) => id === 'sequences.updateStep') as (typeof calls)[number];
  expect(samples).toHaveLength(TYPES.length);
  for (const [index, { name, response }] of samples.entries()) {
    const { url, ...request } = buildRequest(call, { base: '', ...valuesOf(call, call.examples[index] as never) });
    mock.reset();
    expect(await (await mock.fetch(url, initOf(request))).json(), name).toEqual(response?.value);
  }
});

test('a form sends the file that was chosen, or else the text of the sample', () => {
  const call = calls.find(({ id }) => id === 'leads.uploadAudio') as (typeof calls)[number];
  const entered = { base: '', ...valuesOf(call, call.examples[0] as never) };
  const file = new File(['recording'], 'hello.m4a');
  const chosen = initOf(buildRequest(call, { ...entered, files: { file } })).body as FormData;
  const sample = initOf(buildRequest(call, entered)).body as FormData;
  expect((chosen.get('file') as File).name).toBe('hello.m4a');
  expect((sample.get('file') as File).size).toBe('Bytes of hello-ada.m4a'.length);
});
