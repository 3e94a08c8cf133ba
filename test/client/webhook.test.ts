import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { HOOK_EVENTS, isWebhookError, parseWebhook, WebhookError, type WebhookEvent } from '../../src/index.ts';
import { failure } from '../support/client.ts';
import { api } from '../support/document.ts';

const examples = api.webhooks
  .flatMap(({ content }) => Object.values(content['application/json']?.examples ?? {}))
  .map(({ value }) => value as WebhookEvent);
const body = JSON.stringify({ ...examples[0], secret: 'mine', icebreaker: 'Hello' });

describe('a webhook', () => {
  test.each(examples.map((example) => [example.type, example] as const))('an event %s is read', (_, example) => {
    expect(parseWebhook(JSON.stringify(example))).toEqual(example);
    expect(HOOK_EVENTS).toContain(example.type);
  });

  test('the secret is checked and removed', () => {
    const read = parseWebhook(body, { secret: 'mine' });
    expect(read).toMatchObject({ icebreaker: 'Hello' });
    expect(JSON.stringify(read)).not.toContain('mine');
  });

  test.each(['other', 'min', 'mine ', 'MINE'])('another secret %j is refused', (secret) => {
    expect(() => parseWebhook(body, { secret })).toThrow(WebhookError);
    expect(() => parseWebhook(body, { secret })).toThrow('The secret of the webhook');
  });

  test.each(['mine', 'new'])('the secret %j is one of several', (secret) => {
    expect(parseWebhook({ type: 'paused', secret }, { secret: ['mine', 'new'] })).toEqual({ type: 'paused' });
  });

  test.each(['other', 'mine,new', undefined, ['mine', 'new']])('the secret %j is none of several', (secret) => {
    expect(() => parseWebhook({ type: 'paused', secret }, { secret: ['mine', 'new'] })).toThrow(WebhookError);
  });

  test.each([
    [undefined, '`secret` must be'],
    ['', '`secret` must be'],
    [123456, '`secret` must be'],
    [true, '`secret` must be'],
    [{}, '`secret` must be'],
    [[], '`secret` must be'],
    [['mine', undefined], '`secret.1` must be'],
    [['', 'mine'], '`secret.0` must be'],
  ])('a secret %j is misuse', (secret, words) => {
    const options = { secret: secret as string };
    expect(() => parseWebhook(examples[0], options)).toThrow(TypeError);
    expect(() => parseWebhook(examples[0], options)).toThrow(words);
  });

  test.each([
    { toString: 1, valueOf: 1 },
    ['mine'],
    5,
    null,
    true,
    JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`),
  ])('an event whose secret is no text is refused', (secret) => {
    expect(() => parseWebhook({ type: 'x', secret }, { secret: 'mine' })).toThrow(WebhookError);
  });

  test.each([
    ['a Buffer', Buffer.from(body)],
    ['bytes', new TextEncoder().encode(body)],
    ['an ArrayBuffer', new Uint8Array(new TextEncoder().encode(body)).buffer],
    ['parsed JSON', JSON.parse(body)],
  ])('%s is read as the text is', (_, received) => {
    expect(parseWebhook(received, { secret: 'mine' })).toEqual(parseWebhook(body, { secret: 'mine' }));
  });

  test.each([
    [Promise.resolve(body), 'a Promise; await it first'],
    [new Request('http://a.example'), 'a Request; pass `await request.text()`'],
    [undefined, 'undefined; the body must be read before'],
    [Readable.from([body]), 'the request itself; pass its body'],
    [[], 'an array'],
    [{}, 'an object without one'],
    [new Uint8Array([255]), 'bytes that are not JSON'],
    ['', 'an empty body; it was read before, or nothing was sent'],
    [new ArrayBuffer(0), 'an empty body; it was read before, or nothing was sent'],
  ])('%o is refused by name', (received, what) => {
    expect(() => parseWebhook(received)).toThrow(what);
  });

  test('variables of the lead are read without a cast', () => {
    const event = parseWebhook({ type: 'emailsReplied', text: 'Yes', warehouse: 'Bremen' });
    expect(event.warehouse).toBe('Bremen');
    if (event.type === 'emailsReplied') event.text satisfies string | undefined;
  });

  test.each(['my-secret', { secrets: 'my-secret' }, null])('options like %j are refused and not quoted', (options) => {
    const message = failure(() => parseWebhook(examples[0] as object, options as object)).message;
    expect(message).toMatch(/^(The options|Unknown option) /);
    expect(message).not.toContain('my-secret');
  });

  test('the guard knows its error', () => {
    expect(isWebhookError(failure(() => parseWebhook('x')))).toBe(true);
    expect(isWebhookError(new Error('x'))).toBe(false);
  });

  test('a body without a secret is refused', () => {
    expect(() => parseWebhook(examples[0] as object, { secret: 'mine' })).toThrow(WebhookError);
  });

  test.each(['', 'x', '[]', 'null', '5', '{}', '{"type":5}'])('%j is not an event', (text) => {
    expect(() => parseWebhook(text)).toThrow(WebhookError);
  });

  test('a later type comes through', () => {
    expect(parseWebhook({ type: 'faxSent', pages: 2 })).toEqual({ type: 'faxSent', pages: 2 });
  });

  test('a type narrows to its event', () => {
    const read = parseWebhook({ type: 'emailsReplied', text: 'Yes' });
    expect(read.type === 'emailsReplied' ? read.text : undefined).toBe('Yes');
  });

  test('every published event is there', () => {
    expect(HOOK_EVENTS.length).toBe(75 + 2);
    expect(new Set(HOOK_EVENTS).size).toBe(HOOK_EVENTS.length);
  });
});
