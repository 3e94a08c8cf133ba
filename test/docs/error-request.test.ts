import { expect, test } from 'vitest';
import { errorBodies } from '../../src/docs/parts/errors.ts';
import { errorCall } from '../../src/docs/theme/error-request.ts';
import { initOf } from '../../src/docs/theme/page-request.ts';
import { errorsOf } from '../../src/document/results.ts';
import { createMock } from '../../src/mock/index.ts';
import { api } from '../support/document.ts';
import { operations } from '../support/examples.ts';

const mock = createMock({ stateful: true });

test.each(operations)('the page gets each error of $id from the mock', async (operation) => {
  for (const [status, { content = {} }] of errorsOf(operation)) {
    for (const { text } of errorBodies(content)) {
      const { request, program = '' } = errorCall(api, { operation: operation.id, status, text }) ?? {};
      const response = await mock.fetch(request?.url ?? '', request && initOf(request));
      expect(program).toContain(`await lemlist.${operation.id}(`);
      expect([String(response.status), (await response.text()).trim()]).toEqual([status, text]);
    }
  }
});

test('an error that no operation has is not asked for', () => {
  expect(errorCall(api, { status: '404', text: 'Nobody says this' })).toBeUndefined();
});

test('the program for an error tells it by its code, or else by its text', () => {
  const step = { operation: 'sequences.updateStep', status: '400' };
  const { program = '' } =
    errorCall(api, { ...step, text: 'You cannot edit this step because the campaign is running' }) ?? {};
  expect(program.split('\n').at(0)).toBe("import { isBadRequestError, Lemlist } from 'lemlist-openapi';");
  expect(program).toContain(
    "if (isBadRequestError(error) && error.body === 'You cannot edit this step because the campaign is running') {",
  );
  const late = errorCall(api, { ...step, status: '504', text: '{"error":"LINKEDIN_MEDIA_TIMEOUT"}' });
  expect(late?.program).toContain(
    "if (isServerError(error) && error.status === 504 && error.code === 'LINKEDIN_MEDIA_TIMEOUT') {",
  );
});
