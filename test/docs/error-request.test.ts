import { expect, test } from 'vitest';
import { errorBodies } from '../../src/docs/parts/errors.ts';
import { errorRequest } from '../../src/docs/theme/error-request.ts';
import type { Operation } from '../../src/document/api.ts';
import { errorsOf } from '../../src/document/results.ts';
import { createMock } from '../../src/mock/index.ts';
import { api } from '../support/document.ts';
import { operations } from '../support/examples.ts';

const mock = createMock({ stateful: true });

const takesForm = ({ body }: Operation): boolean => body !== undefined && !body.content['application/json'];

test.each(operations.filter((operation) => !takesForm(operation)))(
  'the page gets each error of $id from the mock',
  async (operation) => {
    for (const [status, { content = {} }] of errorsOf(operation)) {
      for (const { text } of errorBodies(content)) {
        const request = errorRequest(api, { operation: operation.id, status, text });
        const response = await mock.fetch(request?.url ?? '', { ...request });
        expect([String(response.status), (await response.text()).trim()]).toEqual([status, text]);
      }
    }
  },
);

test('an error that no operation has is not asked for', () => {
  expect(errorRequest(api, { status: '404', text: 'Nobody says this' })).toBeUndefined();
});
