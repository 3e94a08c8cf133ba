import { describe, expect, test } from 'vitest';
import { requestFaults } from '../../src/client/preflight/index.ts';
import * as lemlistOpenapi from '../../src/index.ts';
import {
  ApiError,
  isApiError,
  isLemlistError,
  isUnexpectedResponseError,
  type LemlistError,
  ResponseError,
} from '../../src/index.ts';
import { createClient, json, rejection, UPDATE } from '../support/client.ts';

const redirect = (location: string) => (): Response => new Response('', { status: 302, headers: { location } });

function respond(body: string | null, status = 200, type = 'application/json'): () => Response {
  return () => new Response(body, { status, headers: { 'content-type': type } });
}

async function failure(handler: () => Response): Promise<ResponseError> {
  const { lemlist } = createClient(handler, { maxRetries: 0 });
  return (await rejection(lemlist.sequences.updateStep(UPDATE))) as ResponseError;
}

const STEP_JSON = '{"_id":"stp_1","type":"email"}';
const PAGE = '<!DOCTYPE html><html><head><title>lemlist</title></head></html>';

describe('a success', () => {
  test.each(['application/json', 'application/json; charset=utf-8', 'text/html; charset=utf-8', 'text/plain', ''])(
    'JSON is read under %j',
    async (type) => {
      const { lemlist } = createClient(respond(STEP_JSON, 200, type));
      expect(await lemlist.sequences.updateStep(UPDATE)).toEqual({ _id: 'stp_1', type: 'email' });
    },
  );

  test.each([
    ['a web page', respond(PAGE, 200, 'text/html'), 'received a web page with status 200', 'check `baseUrl`'],
    ['a web page labelled JSON', respond(`\n ${PAGE}`), 'received a web page', 'check `baseUrl`'],
    ['an empty body', respond('', 200, ''), 'received an empty body', 'does not exist'],
    [
      'bare words',
      respond('Upgrade your plan to use this feature'),
      '`Upgrade your plan to use this feature` instead of an object',
      'read it back before you send it again',
    ],
    ['a number', respond('5'), 'received a number instead of an object', 'may have stored the change'],
    ['null', respond('null'), 'received null instead of an object', 'may have stored the change'],
    ['broken JSON', respond('{"_id":'), 'received 7 characters of broken JSON', 'may have stored the change'],
    ['a redirect', respond('', 302), 'received a redirect with status 302', 'Check `baseUrl`'],
    [
      'a redirect to a host',
      redirect('https://login.example/x?id=1'),
      'a redirect to login.example with',
      'Check `baseUrl`',
    ],
    ['a redirect to a path', redirect('/login?id=1'), 'a redirect to another path with', 'Check `baseUrl`'],
  ])('%s is an UnexpectedResponseError', async (_, handler, what, advice) => {
    const error = await failure(handler);
    expect(isUnexpectedResponseError(error)).toBe(true);
    expect(isApiError(error)).toBe(false);
    expect(error.message).toContain(what);
    expect(error.message).toContain(advice);
    expect(error.message).toContain('PATCH /sequences/{sequenceId}/steps/{stepId}');
    expect(error.operationId).toBe('sequences.updateStep');
    expect(error.headers).toBeInstanceOf(Headers);
  });
});

describe('an error response', () => {
  test.each([
    ['text', 'Step not found', undefined, 'Step not found'],
    ['a code as text', 'CAMPAIGN_LEAD_REVIEW_LEAD_PAUSED', 'CAMPAIGN_LEAD_REVIEW_LEAD_PAUSED', 'LEAD_PAUSED'],
    ['{error}', '{"error":"Lead email invalid or lead already unsubscribed"}', undefined, 'Lead email invalid'],
    [
      '{error} with a code',
      '{"error":"LEAD_ALREADY_IN_CAMPAIGN"}',
      'LEAD_ALREADY_IN_CAMPAIGN',
      'LEAD_ALREADY_IN_CAMPAIGN',
    ],
    [
      '{error, message}',
      '{"error":"linkedin-not-linked","message":"LinkedIn account not linked"}',
      'linkedin-not-linked',
      'LinkedIn account not linked',
    ],
    ['{error, code}', '{"error":"Route bad method","code":"ROUTE_BAD_METHOD"}', 'ROUTE_BAD_METHOD', 'Route bad method'],
    [
      '{error, code, details}',
      '{"error":"Invalid","code":"CAMPAIGN_SETTINGS_INVALID_INPUT","details":{"issues":[{"field":"tracking","code":"x","message":"must be an object"}]}}',
      'CAMPAIGN_SETTINGS_INVALID_INPUT',
      'Invalid: tracking: must be an object',
    ],
    [
      '{success, error: {code, message}}',
      '{"success":false,"error":{"code":"CONTACT_NOT_FOUND","message":"No contact"}}',
      'CONTACT_NOT_FOUND',
      'No contact',
    ],
    [
      '{success, error}',
      '{"success":false,"error":"Method not allowed. Use GET."}',
      undefined,
      'Method not allowed. Use GET.',
    ],
    ['{ok, message}', '{"ok":false,"message":"Export not found"}', undefined, 'Export not found'],
  ])('the envelope %s is understood', async (_, body, code, text) => {
    for (const type of ['text/html; charset=utf-8', 'application/json', 'text/plain']) {
      const error = await failure(respond(body, 400, type));
      expect(error.code).toBe(code);
      expect(error.message).toContain(`lemlist says: `);
      expect(error.message).toContain(text);
      expect(error.body).toEqual(body.startsWith('{') ? JSON.parse(body) : body);
    }
  });

  test('a problem document is quoted, and needs no advice', async () => {
    const body =
      '{"title":"Unprocessable Preference","status":422,"detail":"`code` of `Prefer` must be one of 200, 404"}';
    const error = await failure(respond(body, 422, 'application/problem+json'));
    expect(error.message).toMatch(/\. lemlist says: `code` of `Prefer` must be one of 200, 404\.$/);
  });

  test('a web page for a path of the caller questions the path', async () => {
    const { lemlist } = createClient(respond(PAGE, 200, 'text/html'));
    const error = await rejection(
      lemlist.http.GET('/campaign' as '/campaigns', { params: { query: { version: 'v2' } } }),
    );
    expect(String(error)).toContain('check the path and `baseUrl`');
  });

  test.each([
    [400, 'BadRequestError'],
    [401, 'UnauthorizedError'],
    [402, 'PaymentRequiredError'],
    [403, 'ForbiddenError'],
    [404, 'NotFoundError'],
    [405, 'MethodNotAllowedError'],
    [409, 'ConflictError'],
    [422, 'UnprocessableContentError'],
    [429, 'TooManyRequestsError'],
    [500, 'ServerError'],
    [503, 'ServerError'],
    [418, 'ApiError'],
  ])('status %i is a %s with a guard', async (status, name) => {
    const error = await failure(respond('x', status));
    expect(error.name).toBe(name);
    expect(error).toBeInstanceOf(ApiError);
    expect(error.status).toBe(status);
    expect(isApiError(error)).toBe(true);
    expect(isApiError(error, 'sequences.updateStep')).toBe(true);
    expect(isApiError(error, 'campaigns.list')).toBe(false);
    const guards = Object.entries(lemlistOpenapi).filter(([key]) => /^is[A-Z]\w*Error$/.test(key)) as Array<
      [string, (error: unknown) => boolean]
    >;
    const expected = name === 'ApiError' ? [] : [`is${name}`];
    expect(
      guards
        .filter(([, guard]) => guard(error))
        .map(([key]) => key)
        .sort(),
    ).toEqual(['isApiError', ...expected, 'isLemlistError'].sort());
  });

  test.each([
    [404, 'number'],
    ['NotFound', "'NotFound'"],
    ['', "''"],
    ['GET /campaigns', 'a string of 14 characters'],
    [null, 'null'],
    ['toString.call', "'toString.call'"],
    ['sequences.updatStep', "'sequences.updatStep'"],
    ['campaign.getsequences', "'campaign.getsequences'"],
  ])('%j is no id of an operation', async (id, got) => {
    const error = await failure(respond('x', 404));
    const rule = "must be the id of an operation, such as 'campaigns.list', got";
    expect(() => isApiError(error, id as 'campaigns.get')).toThrow(
      new TypeError(`\`operationId\` of isApiError ${rule} ${got}`),
    );
    expect(() => requestFaults({ id: id as 'campaigns.get', path: '' }, {})).toThrow(
      new TypeError(`\`call.id\` ${rule} ${got}`),
    );
  });

  test.each([
    [
      'Invalid request body',
      'Compare the request with the limits of the operation: https://lemlist-openapi.github.io/lemlist-openapi/reference/sequences/update-step',
    ],
    ['{"error":"LEAD_ALREADY_IN_CAMPAIGN"}', 'lemlist says: LEAD_ALREADY_IN_CAMPAIGN.'],
    ['You cannot edit this step because the campaign is running', 'is running. Pause the campaign first.'],
  ])('a 400 with %j gives advice that fits', async (body, end) => {
    expect((await failure(respond(body, 400))).message.endsWith(end)).toBe(true);
  });

  test.each(['', '   '])('an empty body %j is still an error', async (body) => {
    const error = await failure(respond(body, 500));
    expect(error.status).toBe(500);
    expect(error.message).toBe(
      'sequences.updateStep failed with status 500: PATCH /sequences/{sequenceId}/steps/{stepId}.',
    );
  });

  test('the page of the front server is not quoted', async () => {
    const error = await failure(respond('<!DOCTYPE html><html>error code: 1010</html>', 403, 'text/html'));
    expect(error.name).toBe('ForbiddenError');
    expect(error.message).not.toContain('<');
    expect(error.body).toContain('1010');
  });

  test('a long text is cut in the message only', async () => {
    const error = await failure(respond('x'.repeat(1000), 400));
    expect(error.message.length).toBeLessThan(500);
    expect(error.body).toHaveLength(1000);
  });

  test('a guard rejects everything else', () => {
    for (const value of [undefined, null, 'x', new Error('x'), { status: 404, name: 'NotFoundError' }]) {
      expect(isLemlistError(value)).toBe(false);
      expect(isApiError(value)).toBe(false);
    }
    expect((new ResponseError('x', 'y', { status: 1, headers: new Headers(), body: '' }) as LemlistError).name).toBe(
      'ResponseError',
    );
  });

  test('the message of a 401 says what to do', async () => {
    const error = await failure(respond('The authentication you supplied is incorrect', 401, 'text/plain'));
    expect(error.message).toBe(
      'sequences.updateStep failed with status 401: PATCH /sequences/{sequenceId}/steps/{stepId}. ' +
        'lemlist says: The authentication you supplied is incorrect. ' +
        'Check the API key: it is the password of HTTP Basic, after an empty user name, and is not revoked.',
    );
  });

  test('faults on lines of their own stay apart', async () => {
    const error = await failure(respond('body: `a` is required\nbody: `b` is not known\n', 400, 'text/plain'));
    expect(error.message).toContain('lemlist says: body: `a` is required; body: `b` is not known. ');
  });

  test('a 400 about the key says where the key goes', async () => {
    const error = await failure(respond('No API key provided', 400, 'text/plain'));
    expect(error.message).toContain('No API key provided. Check the API key: it is the password');
  });

  test('a long run of spaces is read at once', async () => {
    // The time of the processor, because a busy machine stretches the time on the clock.
    const start = process.cpuUsage();
    const error = await failure(respond(`a${' '.repeat(200_000)}b`, 400, 'text/plain'));
    expect(error.message).toContain('lemlist says: a. ');
    // A pattern that tries each space as a beginning takes tens of seconds.
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000);
  });

  test('a deleted thing confirms with its object', async () => {
    const { lemlist } = createClient(() => json({ ok: true }));
    expect(await lemlist.sequences.deleteStep({ sequenceId: 'seq_1', stepId: 'stp_1' })).toEqual({ ok: true });
  });
});

describe('a failed connection', () => {
  const many = Object.assign(new AggregateError([new Error('connect ECONNREFUSED ::1:4010')]), {
    code: 'ECONNREFUSED',
  });
  const circular = new Error('round and round');
  circular.cause = circular;

  test.each([
    [
      'of the innermost cause',
      new TypeError('fetch failed', { cause: new Error('read ECONNRESET') }),
      'read ECONNRESET',
    ],
    ['of several addresses', new TypeError('fetch failed', { cause: many }), 'ECONNREFUSED'],
    ['of an error without words', new TypeError(''), 'TypeError'],
    ['of a cause that is its own', circular, 'round and round'],
    ['of something that is no error', 'gone', 'gone'],
  ])('the message has the reason %s', async (_, failure, reason) => {
    const { lemlist } = createClient(() => Promise.reject(failure), { maxRetries: 0 });
    const error = (await rejection(lemlist.campaigns.list())) as Error;
    expect(error.name).toBe('ConnectionError');
    expect(error.message).toBe(`campaigns.list received no response: GET /campaigns. ${reason}`);
  });
});
