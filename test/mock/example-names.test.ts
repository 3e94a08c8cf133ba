import { describe, expect, test } from 'vitest';
import { createMock } from '../../src/mock/index.ts';
import { methodOf } from '../support/call-by-id.ts';
import { createClient } from '../support/client.ts';
import { exampleParams, operations } from '../support/examples.ts';

describe('the names of examples', () => {
  const mock = createMock();
  const { examples } = mock;

  test.each(operations)('$id responds with each of its examples', async (operation) => {
    const statuses: number[] = [];
    const { lemlist } = createClient(
      ({ url, method, headers, body }) => mock.fetch(url, { method, headers, body: body as BodyInit }),
      {
        maxRetries: 0,
        rateLimit: false,
        middleware: [
          async (request, next) => {
            const response = await next(request);
            statuses.push(response.status);
            return response;
          },
        ],
      },
    );
    const params = exampleParams(operation);
    const names = Object.entries(examples[operation.id] ?? {}).flatMap(([status, own]) =>
      own.map((name) => [status, name]),
    );
    for (const [status, name] of names) {
      await methodOf(lemlist, operation.id)(params, { headers: { Prefer: `code=${status}, example=${name}` } }).catch(
        () => {},
      );
    }
    expect(statuses).toEqual(names.map(([status]) => Number(status)));
    expect(names.length).toBeGreaterThan(0);
  });
});
