import { describe, expect, test } from 'vitest';
import {
  faultsOf,
  preflight,
  requestFaults,
  validateStepCreate,
  validateStepUpdate,
} from '../../src/client/preflight/index.ts';
import type { RequestValidationError } from '../../src/index.ts';
import { createClient, json, rejection, STEP } from '../support/client.ts';
import { fieldCases, limitCases, mediaCases, shapeCases } from '../support/seed-table.ts';

const url = 'https://media.example.com/1.png';

describe('a fault in a sentence', () => {
  test.each([
    [{ type: 'sms', subject: 'Hello' }, '`subject` belongs to email steps, not to sms steps'],
    [{ type: 'sms', images: [] }, '`images` belongs to linkedinInvite and linkedinSend steps, not to sms steps'],
    [{ type: 'sms', sbject: 'Hello' }, '`sbject` is not a field of sms steps, which have type, message, delay'],
    [
      { type: 'email', delay: '2' },
      '`delay` must be a whole number, got a string of 1 character; send it without quotes',
    ],
    [{ type: 'email', delay: 1501 }, '`delay` must be at most 1500, got 1501'],
    [{ type: 'email', delay: -1 }, '`delay` must be at least 0, got -1'],
    [
      { type: 'email', subject: 'x y'.repeat(200) },
      '`subject` must be at most 400 characters long, got a string of 600 characters',
    ],
    [
      { type: 'api', method: 'HEAD' },
      '`method` must be one of GET, POST, PUT, DELETE, PATCH, got a string of 4 characters',
    ],
    [
      { type: 'api', url: 'ftp://a.example/x?token=1' },
      '`url` must be a URL that starts with http:// or https://, got a string of 25 characters',
    ],
    [
      { type: 'linkedinSend', images: ['http://a.example'] },
      '`images.0` must be a URL that starts with https://, got a string of 16 characters',
    ],
    [
      { type: 'linkedinSend', images: [url, url, url, url], videos: [url, url, url] },
      '`images` and `videos` may hold at most 6 items together',
    ],
    [
      { type: 'linkedinSend', images: Array(7).fill(url) },
      '`images` must be an array of at most 6 items, got an array of 7 items',
    ],
    [
      { type: 'sendToAnotherCampaign', campaignId: 'seq_1' },
      '`campaignId` must be an id that begins with cam_, got an id that begins with seq_',
    ],
    [
      { type: 'linkedinEndorse', endorseAnyFallback: 'yes' },
      '`endorseAnyFallback` must be a boolean, got a string of 3 characters',
    ],
    [
      { type: 'sms', 'john.secret@example.com': 'x' },
      '`*`, a field with a name of 23 characters, is not a field of sms steps, which have type, message, delay',
    ],
    [[], 'the value must be an object, got an array of 0 items'],
    [null, 'the value must be an object, got null'],
  ])('%j', (body, sentence) => {
    expect(faultsOf(validateStepUpdate, body).map(({ message }) => message)).toEqual([sentence]);
  });

  test('an id of several kinds and a day are named in words', () => {
    const body = { type: 'phone', recordId: 'cpn_1', assignedTo: 'usr_1', dueDate: 'tomorrow' };
    const faults = requestFaults({ id: 'tasks.create', path: '/tasks' }, { body });
    expect(faults.map(({ message }) => message)).toEqual([
      '`recordId` must be an id that begins with ctc_ or lea_, got an id that begins with cpn_',
      '`dueDate` must be a date such as 2026-10-07, or with a time after T, got a string of 8 characters',
    ]);
  });

  test('the message lists only the first 20 of 100,000 faults', async () => {
    const { lemlist } = createClient(() => json({}), { preflight });
    const body = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`f${index}`, index]));
    const error = (await rejection(
      lemlist.sequences.updateStep({ ...STEP, body: { ...body, type: 'sms' } } as never),
    )) as RequestValidationError;
    expect(error.faults).toHaveLength(1_000);
    expect(error.message.length).toBeLessThan(5000);
    expect(error.message).toMatch(/^\S+ was not sent, at least 1000 faults: .*; and 980 more in `faults`$/s);
  });

  test('a missing type names the known types', () => {
    const [fault] = faultsOf(validateStepUpdate, { subject: 'x' });
    expect(fault?.message).toMatch(/^`type` must be one of email, manual, .*, \w+, got nothing$/);
  });

  test('a missing field is named', () => {
    expect(faultsOf(validateStepCreate, { type: 'email', subject: '' })).toEqual([
      {
        path: '/message',
        rule: 'required',
        expected: 'a value',
        received: 'nothing',
        message: '`message` is required',
      },
    ]);
  });

  test.each([...fieldCases(), ...limitCases(), ...mediaCases(), ...shapeCases()])(
    'one per fault: $name',
    ({ body, valid }) => {
      expect(faultsOf(validateStepUpdate, body)).toHaveLength(valid ? 0 : 1);
    },
  );
});

describe('a fault of a call', () => {
  const campaign = { campaignId: 'cam_1' };
  test.each<[string, object, string[]]>([
    [
      'leads.create',
      { ...campaign, body: { email: 'x' } },
      ['`email` must be an email address, got a string of 1 character'],
    ],
    ['leads.list', { ...campaign, state: 5 }, ['`state` must be a string, got 5']],
    [
      'leads.import',
      { ...campaign, body: { filterId: true } },
      ['`filterId` must be a string or a whole number, got true'],
    ],
    [
      'lemwarm.updateSettings',
      { userMailboxId: 'usm_1', body: {} },
      ['the value must be an object of at least 1 field'],
    ],
    [
      'activities.list',
      { minDate: 'yesterday' },
      [
        '`minDate` must be a date such as 2026-10-07, or with a time after T, or Unix seconds, got a string of 9 characters',
      ],
    ],
    [
      'campaigns.getExport',
      { ...campaign, exportId: '5' },
      ['`exportId` must be an id that begins with axp_ or exp_, got a string of 1 character'],
    ],
  ])('%s %j is one sentence without words of JSON Schema', (id, params, messages) => {
    expect(requestFaults({ id, path: '' }, params).map(({ message }) => message)).toEqual(messages);
  });
});
