import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  faultsOf,
  preflight,
  requestFaults,
  validateLemwarmSettingsUpdate,
  validateStepCreate,
  validateStepUpdate,
} from '../../src/client/preflight/index.ts';
import { isRequestValidationError, OPERATIONS, type RequestValidationError } from '../../src/index.ts';
import { createClient, json, rejection, STEP, UPDATE } from '../support/client.ts';
import { exampleCalls } from '../support/examples.ts';
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

describe('the preflight', () => {
  test('a good call is sent', async () => {
    const { lemlist, seen } = createClient(() => json({ _id: 'stp_1' }), { preflight });
    await lemlist.sequences.updateStep(UPDATE);
    await lemlist.campaigns.list.withResponse({ limit: 100, page: 1, status: undefined });
    expect(seen).toHaveLength(2);
  });

  test('every fault of path, query and body is listed', async () => {
    const { lemlist, seen } = createClient(() => json({}), { preflight });
    const params = { sequenceId: 'cam_1', stepId: 'stp_1', foo: 1, body: { type: 'sms', subject: 'x', delay: 2000 } };
    const error = (await rejection(lemlist.sequences.updateStep(params as never))) as RequestValidationError;
    expect(isRequestValidationError(error)).toBe(true);
    expect(error.faults.map(({ in: where, path, rule }) => `${where} ${path} ${rule}`).sort()).toEqual([
      'body /delay maximum',
      'body /subject additionalProperties',
      'path /sequenceId pattern',
      'query /foo additionalProperties',
    ]);
    expect(error.message).toMatch(/^sequences\.updateStep was not sent, 4 faults: PATCH \/sequences\/\{sequenceId\}/);
    expect(seen).toHaveLength(0);
  });

  test('what a body inherits is not sent, and does not count', async () => {
    const { lemlist, seen } = createClient(() => json({ _id: 'stp_1' }), { preflight });
    class Update {
      delay = 1;
      get type(): string {
        return 'sms';
      }
    }
    const error = await rejection(lemlist.sequences.updateStep({ ...STEP, body: new Update() as never }));
    expect((error as Error).message).toContain('body: `type` must be one of ');
    expect(seen).toHaveLength(0);
  });

  class Message {
    readonly #text: string;
    type = 'sms';
    constructor(text: string) {
      this.#text = text;
    }
    toJSON(): object {
      return { type: this.type, message: this.#text };
    }
  }

  test.each([
    ['an instance with `toJSON`', new Message('Hello')],
    ['a plain body with `toJSON`', { toJSON: () => ({ type: 'sms', message: 'Hello' }) }],
    ['a text within that has `toJSON`', { type: 'sms', message: { toJSON: () => 'Hello' } }],
    ['an instance within', { type: 'linkedinSend', images: [new URL('https://media.example.com/1.png')] }],
    ['a method beside the fields', { type: 'sms', message: 'Hello', log() {} }],
  ])('%s is checked as it is sent', async (_, body) => {
    const { lemlist, seen } = createClient(() => json({ _id: 'stp_1' }), { preflight });
    await lemlist.sequences.updateStep({ ...STEP, body: body as never });
    expect(seen[0]?.body).toBe(JSON.stringify(body));
  });

  test.each(exampleCalls())('a field that is undefined is not sent, and is no fault: $id', ({ id, params }) => {
    const { body, ...rest } = params;
    const isObject = typeof body === 'object' && !Array.isArray(body);
    const wider = { ...rest, other: undefined, body: isObject ? { ...body, other: undefined } : body };
    expect(requestFaults({ id, path: '' }, wider)).toEqual(requestFaults({ id, path: '' }, params));
  });

  test('a body whose fields are all undefined is empty', () => {
    const [fault] = faultsOf(validateLemwarmSettingsUpdate, { warmEmailMax: undefined });
    expect(fault?.rule).toBe('minProperties');
  });

  test.each([
    [
      'what `toJSON` returns',
      { type: 'sms', message: 'Hello', toJSON: (): object => ({ type: 'smz' }) },
      '`type` must be one of',
    ],
    [
      '`toJSON` that returns nothing',
      { type: 'sms', toJSON: (): unknown => undefined },
      'must be an object, got nothing',
    ],
  ])('%s counts', (_, body, text) => {
    const faults = requestFaults({ id: 'sequences.updateStep', path: '' }, { ...STEP, body });
    expect(faults.map(({ message }) => message).join()).toContain(text);
  });

  test('what an instance within inherits is not sent, and does not count', () => {
    class Sender {
      get userId(): string {
        return 'usr_1';
      }
    }
    const call = { id: 'team.updateDynamicSenderExclusions', path: '/team/dynamic-sender-exclusions' };
    const faults = requestFaults(call, { body: { senders: [new Sender()] } });
    expect(faults.map(({ message }) => message)).toContain('`senders.0.userId` is required');
  });

  test('a circular body is checked as it is', () => {
    const body: Record<string, unknown> = { type: 'sms' };
    body.message = body;
    body.delay = body;
    const faults = requestFaults({ id: 'sequences.updateStep', path: '' }, { ...STEP, body });
    expect(faults.map(({ path }) => path).sort()).toEqual(['/delay', '/message']);
  });

  test.each([
    ['campaigns.lst', "got 'campaigns.lst'"],
    ['toString', "got 'toString'"],
    ['ada@example.com', 'got a string of 15 characters'],
    [undefined, 'got undefined'],
  ])('the id %s of no operation is refused', (id, text) => {
    const call = { id: id as string, path: '/campaigns' };
    expect(() => requestFaults(call, {})).toThrow(
      `\`call.id\` must be the id of an operation, such as 'campaigns.list', ${text}`,
    );
    expect(() => requestFaults(call, {})).toThrow(TypeError);
  });

  test('a page size outside the limits is refused', async () => {
    const { lemlist } = createClient(() => json({ campaigns: [] }), { preflight });
    await expect(lemlist.campaigns.list({ limit: 101 })).rejects.toThrow('query: `limit` must be at most 100, got 101');
    await expect(lemlist.campaigns.listAll({ limit: 0 }).next()).rejects.toThrow('`limit` must be at least 1');
  });

  test('a missing or superfluous body is refused', async () => {
    const { lemlist } = createClient(() => json({}), { preflight });
    await expect(lemlist.sequences.updateStep(STEP as never)).rejects.toThrow('body: a body is required');
    await expect(lemlist.sequences.deleteStep({ ...STEP, body: {} } as never)).rejects.toThrow('takes no body');
  });

  test('text that people wrote appears in no error', async () => {
    const { lemlist } = createClient(() => json({}), { preflight });
    const secret = 'Dear Ada, this is private';
    const body = { type: 'sms', message: [secret], subject: secret, delay: secret } as never;
    const error = await rejection(lemlist.sequences.updateStep({ ...STEP, body }));
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('Ada');
    expect(JSON.stringify(error)).not.toContain('Ada');
  });
});

describe('the row of an operation', () => {
  const id = 'campaigns.getStats';
  const params = { campaignId: 'cam_3MSGkm7LfK9zz2mbS', endDate: '2026-11-30' };
  const faults = (given: object) => requestFaults({ id, ...OPERATIONS[id] }, { ...params, ...given });

  test('lets a date and a list in the query pass, as the client does', () => {
    expect(faults({ startDate: new Date('2026-10-01'), channels: ['email'] })).toEqual([]);
  });

  test('leaves a value that is no date, and one that no list holds', () => {
    expect(faults({ startDate: new Date('x'), channels: ['fax'] }).map(({ path }) => path)).toEqual([
      '/startDate',
      '/channels',
    ]);
  });
});
