import { describe, expect, test } from 'vitest';
import type { OperationRow } from '../../src/client/call/operation.ts';
import { PrivateTexts } from '../../src/client/call/PrivateTexts.ts';
import { readResponse } from '../../src/client/call/read-response.ts';
import { requestParts } from '../../src/client/call/request-parts.ts';
import { preflight, requestFaults } from '../../src/client/preflight/index.ts';
import { createClient, json, rejection, STEP, UPDATE } from '../support/client.ts';

const call = (change: Partial<OperationRow> = {}): OperationRow => ({
  id: 'leads.x',
  method: 'POST',
  path: '/leads/{leadId}',
  idempotent: false,
  ...change,
});

const NOTHING_PRIVATE = new PrivateTexts([], undefined);

describe('the parts of a request', () => {
  test('parameters go where the template says', () => {
    const params = { leadId: 'lea_1', deduplicate: true, body: { email: 'a@b.example' } };
    expect(requestParts(call({ body: 'required', fixed: { version: 'v2' }, query: 'deduplicate' }), params)).toEqual({
      path: { leadId: 'lea_1' },
      query: { version: 'v2', deduplicate: true },
      body: { email: 'a@b.example' },
    });
  });

  test('custom variables become query parameters', () => {
    const params = { leadId: 'lea_1', variables: { icebreaker: 'Hello', 'odd key': 'x' } };
    expect(requestParts(call({ freeForm: 'variables' }), params).query).toEqual({
      icebreaker: 'Hello',
      'odd key': 'x',
    });
  });

  test('a form keeps files as files', () => {
    const body = { file: new Blob(['abc'], { type: 'audio/mpeg' }), left: undefined };
    const form = requestParts(call({ body: 'required', multipart: true }), { leadId: 'lea_1', body }).body as FormData;
    expect([...form.keys()]).toEqual(['file']);
    expect((form.get('file') as File).size).toBe(3);
  });

  test.each([
    [
      { file: Buffer.from('abc') },
      'The field `file` of leads.x must be a Blob, such as `new Blob([bytes])`, got object',
    ],
    [{ file: './hello.mp3' }, 'got a string of 11 characters'],
    [{ file: ['abc'] }, 'got an array'],
    [{ file: null }, 'got null'],
    [new Blob(['abc']), '`body` of leads.x must be an object with a field per part of the form, got a file'],
    [Buffer.from('abc'), 'got a file'],
    ['./hello.mp3', '`body` of leads.x must be an object, got a string of 11 characters'],
    [['abc'], '`body` of leads.x must be an object, got an array'],
  ])('a form refuses %o, which would be sent as text', (body, message) => {
    const upload = call({ body: 'required', multipart: true });
    expect(() => requestParts(upload, { leadId: 'lea_1', body })).toThrow(message);
  });

  test('an operation without a body refuses one, which would get lost', () => {
    const body = { icebreaker: 'Hello' };
    expect(() => requestParts(call({ freeForm: 'variables' }), { leadId: 'lea_1', body })).toThrow(
      new TypeError('leads.x takes no `body`'),
    );
    expect(requestParts(call(), { leadId: 'lea_1', body: null }).path).toEqual({ leadId: 'lea_1' });
  });
});

test('a date in a body is sent as text, and passes preflight', async () => {
  const { lemlist, seen } = createClient(() => json({ results: [], errors: [] }), { preflight });
  const body = { campaignIds: ['cam_3MSGkm7LfK9zz2mbS'], startDate: new Date(0), endDate: '2026-10-31' };
  await lemlist.campaigns.listStats({ body });
  expect(JSON.parse(String(seen[0]?.body))).toMatchObject({
    startDate: '1970-01-01T00:00:00.000Z',
    endDate: '2026-10-31',
  });
});

describe('a required body', () => {
  test.each([undefined, null])('is refused before it is sent if it is %s', async (body) => {
    const { lemlist, seen } = createClient(() => json({}));
    const error = await rejection(lemlist.sequences.updateStep({ ...STEP, body } as never));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toContain(`sequences.updateStep needs \`body\`, got ${body}; pass it`);
    expect(seen).toEqual([]);
  });

  test.each([() => ({}), Symbol('body')])('is refused if it is no JSON at all', async (body) => {
    const { lemlist, seen } = createClient(() => json({}));
    const error = await rejection(lemlist.sequences.updateStep({ ...STEP, body } as never));
    expect((error as Error).message).toBe(
      `The body of sequences.updateStep cannot be written as JSON, so it was not sent: got ${typeof body}`,
    );
    expect(seen).toEqual([]);
  });

  test('that is missing is the one fault of the body', () => {
    const { body: _, ...rest } = UPDATE;
    const faults = requestFaults({ id: 'sequences.updateStep', path: '/sequences/{sequenceId}/steps/{stepId}' }, rest);
    expect(faults.map(({ message }) => message)).toEqual(['a body is required']);
  });

  test('that is missing is asked for with a field that stands beside it', () => {
    const { body: _, ...rest } = UPDATE;
    const call = { id: 'sequences.updateStep', path: '/sequences/{sequenceId}/steps/{stepId}' };
    expect(requestFaults(call, { ...rest, subject: 'Hello' }).map(({ message }) => message)).toEqual([
      '`subject` is unknown; allowed: sequenceId, stepId',
      'a body is required; if `subject` belongs to it, send { body: { subject: … } }',
    ]);
  });

  test('can come from `extra` alone', async () => {
    const { lemlist, seen } = createClient(() => json({ _id: 'stp_1' }));
    await lemlist.sequences.updateStep(STEP as never, { extra: { body: { type: 'email' } } });
    expect(seen[0]?.body).toBe('{"type":"email"}');
  });

  test('an optional body may be missing', async () => {
    const { lemlist, seen } = createClient(() => json({ _id: 'cam_1' }));
    await lemlist.campaigns.duplicate({ campaignId: 'cam_1' });
    expect(seen).toHaveLength(1);
  });
});

describe('a response that is not an object', () => {
  test.each([
    ['text', 'a,b\n1,2', 'a,b\n1,2'],
    ['text', '5', '5'],
    ['any', '[{"a":1}]', [{ a: 1 }]],
    ['any', 'a,b\n1,2', 'a,b\n1,2'],
    ['nothing', '', undefined],
    ['nothing', 'OK', undefined],
  ] as const)('%s %j is read unchanged', (returns, text, result) => {
    expect(readResponse(new Response(text), text, call({ returns }), NOTHING_PRIVATE)).toEqual(result);
  });

  test('a web page is an error', () => {
    const page = '<!doctype html><html></html>';
    for (const returns of ['text', 'any', 'nothing'] as const) {
      expect(() => readResponse(new Response(page), page, call({ returns }), NOTHING_PRIVATE)).toThrow(
        'received a web page',
      );
    }
  });
});
