import { Lemlist } from '../../src/index.ts';
import { methodOf } from '../support/call-by-id.ts';
import { exampleCalls } from '../support/examples.ts';

/** A URL, and what goes with it. Both travel to another process as JSON. */
export type ExampleRequest = [url: string, init: { method: string; headers: Record<string, string>; body?: string }];

/** One request to each operation, made from its examples by the client. */
export async function exampleRequests(headers: Record<string, string>): Promise<ExampleRequest[]> {
  const requests = new Map<string, ExampleRequest>();
  for (const { id, params } of exampleCalls()) {
    const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
      const request = new Request(input, init);
      const body = await request.text();
      const { url, method } = request;
      requests.set(id, [url, { method, headers: Object.fromEntries(request.headers), ...(body && { body }) }]);
      throw new Error('recorded');
    };
    const lemlist = new Lemlist({ apiKey: 'key', maxRetries: 0, rateLimit: false, fetch });
    await methodOf(lemlist, id)(params, { headers }).catch(() => undefined);
  }
  return [...requests.values()];
}
