import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isApiError, Lemlist, type Step, type StepUpdate } from '../../src/index.ts';
import { startMock } from '../../src/mock/index.ts';
import { methodOf } from '../support/call-by-id.ts';
import { document } from '../support/document.ts';
import { exampleCalls, exampleParams, operations } from '../support/examples.ts';
import { startPrism } from '../support/prism-server.ts';

const ids = { sequenceId: 'seq_6BAJyNSBAZdKH8RJr', stepId: 'stp_fvihwnvHPHMBv3fqY' };

/** What may stand in for lemlist. Prism takes a missing key for a wrong one; lemlist and our mock do not. */
const SERVERS = [
  { server: 'Prism', start: () => startPrism(document), withoutKey: 401 },
  { server: 'our mock', start: () => startMock(), withoutKey: 400 },
];

describe.each(SERVERS)('the client against $server', ({ start, withoutKey }) => {
  let mock: { url: string; close(): Promise<void> };
  let lemlist: Lemlist;

  beforeAll(async () => {
    mock = await start();
    lemlist = new Lemlist({ apiKey: 'test', baseUrl: `${mock.url}/api`, maxRetries: 0, rateLimit: false });
  });
  afterAll(() => mock?.close());

  test.each(exampleCalls())('$id returns its example $example', async ({ id, example, params, response }) => {
    const options = { headers: { Prefer: `example=${example}` } };
    expect(await methodOf(lemlist, id)(params, options)).toEqual(response);
  });

  const failures = operations.flatMap((operation) =>
    Object.keys(operation.responses)
      .filter((status) => Number(status) >= 400)
      .map((status) => [operation, Number(status)] as const),
  );
  test.each(failures.map(([operation, status]) => ({ id: operation.id, status, operation })))(
    '$id throws what it documents for $status',
    async ({ id, status, operation }) => {
      const params = exampleParams(operation);
      const options = { headers: { Prefer: `code=${status}` } };
      const error = await methodOf(lemlist, id)(params, options).catch((reason: unknown) => reason);
      const content = operation.responses[String(status)]?.content ?? {};
      const documented = Object.values(content).flatMap(({ examples }) => Object.values(examples ?? {}));
      expect(error).toMatchObject({ status, operationId: id });
      expect(isApiError(error)).toBe(true);
      expect(documented.map(({ value }) => value)).toContainEqual((error as { body: unknown }).body);
    },
  );

  test('a field of another type is refused by the mock', async () => {
    const body = { type: 'sms', subject: 'x' } as unknown as StepUpdate;
    await expect(lemlist.sequences.updateStep({ ...ids, body })).rejects.toMatchObject({
      name: 'BadRequestError',
      status: 400,
    });
  });

  test('an id with another prefix is refused by the mock', async () => {
    const params = { ...ids, stepId: 'cam_1', body: { type: 'sms' } } as const;
    await expect(lemlist.sequences.updateStep(params)).rejects.toMatchObject({ status: 400 });
  });

  test('the key travels as Basic with an empty user name', async () => {
    const response = await fetch(`${mock.url}/api/campaigns?version=v2`);
    expect(response.status).toBe(withoutKey);
    await expect(lemlist.campaigns.list()).resolves.toHaveProperty('campaigns');
  });

  test('the layer below reaches the same mock', async () => {
    const { data, response } = await lemlist.http.PATCH('/sequences/{sequenceId}/steps/{stepId}', {
      params: { path: ids },
      body: { type: 'email', delay: 2 },
    });
    expect(response.status).toBe(200);
    expect((data as Step).type).toBe('email');
  });

  test('rate-limit headers come with a success', async () => {
    const { response } = await lemlist.campaigns.list.withResponse();
    expect(response.headers.get('x-ratelimit-limit')).toBe('20');
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('a walk from campaign to step finds every type', async () => {
    const { campaigns } = await lemlist.campaigns.list();
    const [campaign] = campaigns;
    const sequences = await lemlist.campaigns.getSequences({ campaignId: campaign?._id as string });
    const main = sequences[campaign?.sequenceId as string];
    expect(main?.level).toBe(0);
    expect(main?.steps.map(({ type }) => type)).toEqual(document.components.schemas.StepType?.enum);
  });
});

test('the root of our mock works like the base path', async () => {
  const mock = await startMock();
  try {
    const [atRoot, underApi] = [mock.url, `${mock.url}/api`].map((baseUrl) => new Lemlist({ apiKey: 'test', baseUrl }));
    expect(await atRoot?.campaigns.list()).toEqual(await underApi?.campaigns.list());
  } finally {
    await mock.close();
  }
});
