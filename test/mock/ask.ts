import { onTestFinished } from 'vitest';
import { type Mock, type MockOptions, startMock } from '../../src/mock/index.ts';

export const KEY = { authorization: `Basic ${btoa(':key')}` };
export const JSON_BODY = { ...KEY, 'content-type': 'application/json' };

/** Starts a mock for the tests of one file; what is returned asks it. */
export async function startAsking(options: MockOptions = {}): Promise<{ mock: Mock; ask: Ask }> {
  const mock = await startMock(options);
  const ask: Ask = async (line, { headers = KEY, body } = {}) => {
    const [method, path] = line.split(' ') as [string, string];
    const response = await fetch(mock.url + path, { method, headers, ...(body !== undefined && { body }) });
    return { response, status: response.status, headers: response.headers, text: await response.text() };
  };
  return { mock, ask };
}

/** The same for one test, which closes the mock. */
export async function asking(options: MockOptions = {}): ReturnType<typeof startAsking> {
  const started = await startAsking(options);
  onTestFinished(() => started.mock.close());
  return started;
}

export type Ask = (
  /** Method and path, such as `GET /campaigns`. */
  line: string,
  request?: { headers?: Record<string, string>; body?: BodyInit },
) => Promise<{ response: Response; status: number; headers: Headers; text: string }>;

/** A step that exists in no state. */
export const STEP = '/api/sequences/seq_mine/steps/stp_mine';
