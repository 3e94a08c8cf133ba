import { READ } from '../../../src/docs/pages/webhooks.ts';
import { curlSample } from '../../../src/docs/samples/curl.ts';
import { LANGUAGES } from '../../../src/docs/samples/languages.ts';
import { toSampleCall } from '../../../src/docs/samples/sample-call.ts';
import { LEMLIST, MOCK, type Target } from '../../../src/docs/samples/target.ts';
import { client, pagedSample, typescriptSample } from '../../../src/docs/samples/typescript.ts';
import { exampleCalls as callsOf, type ExampleCall } from '../../../src/document/examples.ts';
import { api } from '../../support/document.ts';
import { keepingEnvironment } from './environment.ts';
import { startMock } from './mock.ts';
import { matches, reformat, show } from './output.ts';
import { type Outcome, runInterpretedSamples } from './run-interpreted-samples.ts';
import { loadModules, runProgram } from './run-program.ts';
import { type CurlResponse, runCurls } from './run-shell.ts';
import { typeCheckAll } from './type-check.ts';

/** A program of the reference, named for its operation and example. */
export interface ReferenceSample {
  name: string;
  source: string;
}

export const exampleCalls: readonly ExampleCall[] = api.operations.flatMap(callsOf);

/** Every TypeScript sample of the reference. */
export function typescriptSamples(): ReferenceSample[] {
  const ofPages = [{ name: 'webhooks', source: READ }];
  const ofOperations = exampleCalls.flatMap((call) => {
    const name = `${call.operation.id} ${call.name}`;
    const sample = toSampleCall(call);
    const paged = call.operation.pagination
      ? [{ name: `${name}, paged`, source: `${client(LEMLIST)}${pagedSample(sample)}` }]
      : [];
    return [{ name, source: typescriptSample(sample, LEMLIST) }, ...paged];
  });
  return [...ofPages, ...ofOperations];
}

/** The samples that do not compile or do not run against the mock, and why. */
export async function typescriptFaults(samples: readonly ReferenceSample[]): Promise<string[]> {
  const messages = await typeCheckAll(samples.map(({ source }) => source));
  const faults = messages.flatMap((found, index) =>
    found.map(({ line, text }) => `${samples[index]?.name}:${line} does not compile: ${text}`),
  );
  const mock = await startMock([]);
  const modules = await loadModules();
  try {
    await keepingEnvironment(async () => {
      process.env.LEMLIST_BASE_URL = `${mock.url}/api`;
      for (const [index, { name, source }] of samples.entries()) {
        // Clients with one key share the rate limit, and a program must not wait for the ones before.
        process.env.LEMLIST_API_KEY = `any-key-${index}`;
        const { error } = await runProgram(source, modules);
        if (error !== undefined) faults.push(`${name} does not run: ${show(error)}`);
      }
    });
  } finally {
    await mock.close();
  }
  return faults;
}

/** The curl lines of the reference whose response differs from the one beside them. */
export async function curlFaults(): Promise<string[]> {
  const mock = await startMock([]);
  try {
    const target: Target = { ...MOCK, url: `${mock.url}/api` };
    const lines = exampleCalls.map((call) => curlSample(toSampleCall(call), target));
    const responses = await runCurls(lines);
    return exampleCalls.flatMap((call, index) => curlFault(call, responses[index] as CurlResponse));
  } finally {
    await mock.close();
  }
}

/** The samples of an interpreted language that fail, or print another response than the one beside them. */
export async function interpretedFaults(language: string): Promise<string[]> {
  const mock = await startMock([]);
  try {
    const target: Target = { ...MOCK, url: `${mock.url}/api` };
    const { sample } = LANGUAGES.find(({ id }) => id === language) as (typeof LANGUAGES)[number];
    const outcomes = await runInterpretedSamples(
      language,
      exampleCalls.map((call) => sample(toSampleCall(call), target)),
    );
    return exampleCalls.flatMap(({ operation, name, response }, index) => {
      const { printed = '', error } = outcomes[index] as Outcome;
      const expected = response ? show(response.value).trimEnd() : '';
      if (error === undefined && matches(expected, reformat(printed).trimEnd())) return [];
      return [`${language}: ${operation.id} ${name}\n  expected: ${expected}\n  got:      ${error ?? printed}`];
    });
  } finally {
    await mock.close();
  }
}

function curlFault({ operation, name, response }: ExampleCall, { status, printed }: CurlResponse): string[] {
  const expected = response ? `${response.status} ${show(response.value).trimEnd()}` : '2';
  const got = `${status} ${printed}`;
  if (response ? matches(expected, got) : got.startsWith(expected)) return [];
  return [`${operation.id} ${name}\n  expected: ${expected}\n  got:      ${got}`];
}
