import { createMock } from '../../src/mock/index.ts';

/** A request of a collection, with its variables filled in. */
export interface CollectionRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string | undefined;
}

/** What stands for the base URL in each collection. */
export const BASE_URL = 'http://mock.test/api';

/** The requests that get no success from a mock, each in a line with the reason. Each request meets the invented team as it was at the start. */
export async function refused(requests: readonly CollectionRequest[]): Promise<string[]> {
  const mock = createMock({ stateful: true });
  const lines: string[] = [];
  for (const { method, url, headers, body } of requests) {
    mock.reset();
    const init = { method, headers: { ...headers, authorization: `Basic ${btoa(':any-key')}` } };
    const response = await mock.fetch(new Request(url, body === undefined ? init : { ...init, body }));
    if (!response.ok)
      lines.push(`${method} ${new URL(url).pathname}: ${response.status} ${(await response.text()).slice(0, 200)}`);
  }
  return lines;
}
