import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { operationRoute } from '../../src/document/names.ts';
import { Lemlist } from '../../src/index.ts';
import { methodOf } from '../support/call-by-id.ts';
import { exampleParams, operations } from '../support/examples.ts';

test('the error of a 400 names the page of the operation on the docs site', async () => {
  const fetch = async (): Promise<Response> => new Response('Invalid request body', { status: 400 });
  const lemlist = new Lemlist({ apiKey: 'any-key', fetch, rateLimit: false });
  const wrong: string[] = [];
  for (const operation of operations) {
    const error: unknown = await methodOf(lemlist, operation.id)(exampleParams(operation)).catch((reason) => reason);
    const page = packageJson.homepage + operationRoute(operation.id);
    if (!(error instanceof Error && error.message.endsWith(`: ${page}`))) wrong.push(`${operation.id}: ${error}`);
  }
  expect(wrong).toEqual([]);
});
