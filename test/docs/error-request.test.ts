import { describe, expect, test } from 'vitest';
import { slimDocument } from '../../src/build/slim-document.ts';
import { errorBodies } from '../../src/docs/parts/errors.ts';
import { errorCall } from '../../src/docs/theme/error-request.ts';
import { initOf } from '../../src/docs/theme/page-request.ts';
import { readApi } from '../../src/document/read-api.ts';
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
      expect(program).toContain(` lemlist.${operation.id}(`);
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

describe('the program for an error', () => {
  const handling = (operation: string, status: string, text: string): string =>
    (errorCall(api, { operation, status, text })?.program ?? '').replace(/^[\s\S]*catch \(error\) \{\n/, '');

  test.each([
    [
      'pauses the campaign',
      'sequences.deleteStep',
      '400',
      'You cannot delete this step because the campaign is running',
      /pause\(\{ campaignId \}\);\n.*\n.*await send\(\);\n.*finally.*\n.*start\(\{ campaignId \}\)/,
    ],
    [
      'picks an id by its name',
      'campaigns.get',
      '404',
      'Campaign not found',
      /campaigns\.listAll\(\)[\s\S]*each\.name === '[\s\S]*await send\(found\._id\)/,
    ],
    [
      'picks the id that the list does not need itself',
      'sequences.deleteBranch',
      '404',
      '{"error":"No branch with this sequenceId on this step","code":"SEQUENCE_BRANCH_NOT_FOUND"}',
      /await send\(found\.sequenceId\)/,
    ],
    [
      'lists ids that have no names',
      'sequences.updateStep',
      '404',
      'Step not found',
      /campaigns\.getSequences\([\s\S]*console\.dir\(all/,
    ],
    [
      'names the variable of the key',
      'campaigns.list',
      '401',
      'The authentication you supplied is incorrect',
      /LEMLIST_API_KEY/,
    ],
    ['names the plan', 'leads.review', '402', 'route is available starting emailPro plan', /the plan \$\{plan\} or/],
    [
      'leaves the wait to the client',
      'leads.create',
      '429',
      'Too Many Requests',
      /\/\/ The client.*\n.*\n +await send\(\);/,
    ],
    [
      'waits and sends what is idempotent again',
      'campaigns.list',
      '500',
      'Internal server error',
      /setTimeout\(60_000\);\n.*send\(\)/,
    ],
    [
      'sends nothing again that may be done',
      'leads.create',
      '500',
      'Internal server error',
      /throw new Error\([\s\S]*Check before/,
    ],
    [
      'shows faults before and after',
      'sequences.updateStep',
      '400',
      'Invalid request body',
      /of error\.faults[\s\S]*error\.message/,
    ],
    [
      'does nothing where nothing is left',
      'campaigns.start',
      '400',
      "You can't start campaigns that are already running.",
      /'Nothing to do:'/,
    ],
    [
      'sends what comes first',
      'leads.review',
      '400',
      '{"error":"CAMPAIGN_LEAD_REVIEW_LEAD_PAUSED"}',
      /leads\.start\([\s\S]*await send\(\)/,
    ],
    ['stops with the advice', 'leads.create', '400', 'Lead already in the campaign', /'Update the existing lead\.'/],
  ])('%s', (_, operation, status, text, expected) => {
    expect(handling(operation, status, text)).toMatch(expected);
  });
});

test('the page has what the programs are made of', () => {
  const slim = readApi(slimDocument(api.document as never, { keepsAdvice: true }) as never);
  const wanted = { operation: 'leads.create', status: '400', text: 'Lead already in the campaign' };
  expect(errorCall(slim, wanted)).toEqual(errorCall(api, wanted));
  const unauthorized = {
    operation: 'leads.create',
    status: '401',
    text: 'The authentication you supplied is incorrect',
  };
  expect(errorCall(slim, unauthorized)).toEqual(errorCall(api, unauthorized));
});
