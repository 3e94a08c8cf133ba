import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { faultsOf, preflight, requestFaults, validateLemwarmSettingsUpdate } from '../../src/client/preflight/index.ts';
import { isRequestValidationError, OPERATIONS, type RequestValidationError } from '../../src/index.ts';
import { createClient, json, rejection, STEP, UPDATE } from '../support/client.ts';
import { exampleCalls } from '../support/examples.ts';

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
  const faults = (given: object) => requestFaults(OPERATIONS[id], { ...params, ...given });

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
