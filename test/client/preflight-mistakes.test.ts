import { describe, expect, test } from 'vitest';
import {
  faultsOf,
  requestFaults,
  type Validator,
  validateDeliverabilityAlertCreate,
  validateFieldCreate,
  validateStepCreate,
  validateStepUpdate,
} from '../../src/client/preflight/index.ts';
import { createClient, json, STEP } from '../support/client.ts';

const UPDATE_STEP = { id: 'sequences.updateStep', path: '/sequences/{sequenceId}/steps/{stepId}' };

const inBody = (body: unknown): string[] =>
  requestFaults(UPDATE_STEP, { ...STEP, body }).map(({ path, message }) => `${path}: ${message}`);

describe('a name or a value with other capitals, spaces, hyphens or underscores, with a slip of the finger, or in part', () => {
  test.each([
    [{ type: 'Email' }, '/type', 'email'],
    [{ type: 'linkedin_send' }, '/type', 'linkedinSend'],
    [{ type: 'api', method: 'get' }, '/method', 'GET'],
    [{ type: 'sms', 'delay ': 1 }, '/delay ', 'delay'],
    [{ type: 'sms', Delay: 1 }, '/Delay', 'delay'],
    [{ type: 'linkedinSend', alt_message: 'Hi' }, '/alt_message', 'altMessage'],
    [{ type: 'linkedinSend', 'alt-message': 'Hi' }, '/*', 'altMessage'],
    [{ type: 'emial' }, '/type', 'email'],
    [{ type: 'mail' }, '/type', 'email'],
    [{ type: 'email', subjet: 'Hi' }, '/subjet', 'subject'],
    [{ type: 'linkedinEndorse', skilName: 'Ports' }, '/skilName', 'skillName'],
    [{ type: 'conditional', delayType: 'witin', delay: 1 }, '/delayType', 'within'],
  ])('%j: did you mean it otherwise?', (body, path, meant) => {
    const [fault, ...others] = faultsOf(validateStepUpdate, body);
    expect(others).toEqual([]);
    expect(fault?.path).toBe(path);
    expect(fault?.message).toMatch(new RegExp(`; did you mean \`${meant}\`\\?$`));
  });

  test.each([
    [{ type: 'email', emailSubject: 'Hi' }, 'subject'],
    [{ type: 'linkedin' }, 'linkedinVisit'],
  ])('%j has or is a part of it', (body, meant) => {
    expect(faultsOf(validateStepUpdate, body)[0]?.message).toMatch(new RegExp(`; did you mean \`${meant}\`\\?$`));
  });

  test('a part of a value is asked for in a long list', () => {
    const [fault] = requestFaults({ id: 'activities.list', path: '/activities' }, { type: 'replied' });
    expect(fault?.message).toMatch(/; did you mean `emailsReplied`\?$/);
  });

  test('a parameter of the query is asked for, too', () => {
    const [fault] = requestFaults({ id: 'campaigns.list', path: '/campaigns' }, { sort_by: 'createdAt' });
    expect(fault?.message).toMatch(/^`sort_by` is unknown; .*; did you mean `sortBy`\?$/);
  });

  test.each([
    { type: 'post' },
    { type: 'email '.repeat(100) },
    { type: 'api', method: 'HEAD' },
    { type: 'sms', late: 1 },
    { type: 'sms', subject: 'Hi' },
    { type: 'sms', 'nora@acme.example': 1 },
  ])('%j resembles nothing', (body) => {
    expect(
      faultsOf(validateStepUpdate, body)
        .map(({ message }) => message)
        .join(),
    ).not.toContain('did you mean');
  });
});

test('a long list shows some of its values', () => {
  const [fault] = requestFaults({ id: 'activities.list', path: '/activities' }, { type: 'emailSent' });
  expect(fault?.message).toMatch(
    /^`type` must be one of emailsSent, .* or \d{2,} others, got a string of 9 characters; did you mean `emailsSent`\?$/,
  );
  expect(fault?.message.length).toBeLessThan(300);
});

describe('a value that is packed wrongly', () => {
  test.each([
    ['{"type":"sms"}', '; send the object, not its JSON text'],
    [{ type: 'linkedinSend', images: '["https://a.example/a.png"]' }, '; send the array, not its JSON text'],
    [{ type: 'sms', delay: '2' }, '; send it without quotes'],
    [{ type: 'linkedinEndorse', skillName: 'Ports', endorseAnyFallback: 'true' }, '; send it without quotes'],
    [{ step: { type: 'sms', message: 'Hi' } }, '; move the fields of `step` one level up'],
  ])('%j: how is it sent?', (body, remedy) => {
    expect(inBody(body)).toEqual([expect.stringContaining(remedy)]);
  });

  test.each(['', 'two', 'sms: {}'])('%j is no other value as text', (body) => {
    expect(inBody(body)).toEqual([
      expect.stringMatching(/^: the value must be an object, got a string of \d characters?$/),
    ]);
  });

  test('a field whose name may be data is not named', () => {
    expect(inBody({ 'nora@acme.example': { type: 'sms' } }).join()).not.toMatch(/nora|one level up/);
  });

  test('parameters in an object of their own are asked for', () => {
    const { sequenceId } = STEP;
    const faults = requestFaults(UPDATE_STEP, { path: { sequenceId }, stepId: STEP.stepId, body: { type: 'sms' } });
    expect(faults[0]?.message).toBe('`sequenceId` is required; move the fields of `path` one level up');
  });

  test('fields of a body beside it are not taken for misspelt parameters', () => {
    const create = { id: 'leads.create', path: '/campaigns/{campaignId}/leads' };
    const messages = (params: object) =>
      requestFaults(create, { campaignId: 'cam_1', ...params }).map(({ message }) => message);
    expect(messages({ email: 'nora@acme.example' })).toEqual([
      expect.stringMatching(/^`email` is unknown; allowed: .*findPhone$/),
      'a body is required; if `email` belongs to it, send { body: { email: … } }',
    ]);
    expect(messages({ find_email: true })[0]).toMatch(/; did you mean `findEmail`\?$/);
  });

  test('parameters that were left out are none', () => {
    expect(requestFaults({ id: 'campaigns.list', path: '/campaigns' })).toEqual([]);
  });
});

describe('an object of which JSON sends nothing', () => {
  const form = new FormData();
  form.set('type', 'sms');
  const LOST: ReadonlyArray<[object, string]> = [
    [form, 'a plain object, got a FormData; pass `Object.fromEntries(form)`'],
    [new URLSearchParams('type=sms'), 'a plain object, got a URLSearchParams; pass `Object.fromEntries(params)`'],
    [new Map([['type', 'sms']]), 'a plain object, got a Map; pass `Object.fromEntries(map)`'],
    [Promise.resolve({ type: 'sms' }), 'a plain object, got a Promise; await it first'],
    [new Set([1]), 'an array, got a Set; pass `[...set]`'],
  ];

  test.each(LOST)('%o as a body is one fault', (body, text) => {
    expect(inBody(body)).toEqual([`: the value must be ${text}`]);
    expect(faultsOf(validateStepUpdate, body).map(({ message }) => message)).toEqual([`the value must be ${text}`]);
  });

  test.each(LOST)('%o within a body is named, though the field takes anything', (value, text) => {
    const body = { email: 'nora@acme.example', fields: { notes: value } };
    const faults = requestFaults({ id: 'contacts.create', path: '/contacts' }, { body });
    expect(faults.map(({ message }) => message)).toEqual([`\`fields.notes\` must be ${text}`]);
  });

  test.each(LOST)('%o is not sent without `preflight` either', async (body) => {
    const { lemlist, seen } = createClient(() => json({}));
    await expect(lemlist.sequences.updateStep({ ...STEP, body } as never)).rejects.toThrow(
      /^sequences\.updateStep takes `body` as plain data, got a \w+; /,
    );
    expect(seen).toEqual([]);
  });

  test('what has a `toJSON` is sent', () => {
    expect(inBody(Object.assign(new Map(), { toJSON: () => ({ type: 'sms', message: 'Hello' }) }))).toEqual([]);
  });

  test('a body that holds itself ends', () => {
    const body: Record<string, unknown> = { type: 'sms', message: new Map() };
    body.self = [body, body];
    expect(inBody(body).join()).toContain('message');
  });
});

test.each<[string, Validator<unknown>, unknown, string[]]>([
  ['images', validateStepUpdate, { type: 'linkedinSend', images: '3', videos: '3' }, ['/images', '/videos']],
  ['videos', validateStepUpdate, { type: 'linkedinInvite', images: {}, videos: 1 }, ['/images', '/videos']],
  [
    'new steps',
    validateStepCreate,
    { type: 'linkedinSend', message: 'Hi', images: 7, videos: '' },
    ['/images', '/videos'],
  ],
  [
    'alerts',
    validateDeliverabilityAlertCreate,
    {
      widget: 'warmup',
      metric: 'score',
      severity: 'warning',
      scope: 'global',
      threshold: 80,
      comparisonOperator: 'below',
      periodDays: 7,
      periodMode: 'rolling',
      channelConfig: { email: { enabled: true, addresses: 'nora@acme.example' } },
    },
    ['/channelConfig/email/addresses'],
  ],
  ['fields', validateFieldCreate, { entity: 'contact', name: 'port', type: 5, upsertOptions: ['Wien'] }, ['/type']],
])('a rule between fields says nothing of fields that are wrong by themselves: %s', (_, validator, body, paths) => {
  expect(faultsOf(validator, body).map(({ path }) => path)).toEqual(paths);
});
