import { describe, expect, test } from 'vitest';
import { createClient, rejection } from '../support/client.ts';

describe('a text that says what is allowed', () => {
  const textOf = async (text: string, params: object, apiKey = 'any-key'): Promise<string> => {
    const response = () => new Response(text, { status: 400, headers: { 'content-type': 'text/plain' } });
    const { lemlist } = createClient(response, { maxRetries: 0, apiKey });
    return String(await rejection(lemlist.campaigns.list(params)));
  };

  test.each([
    ['Running', 'running'],
    ['emailsOpend', 'emailsOpened'],
  ])('keeps its words where the caller sent %s', async (sent, meant) => {
    const text = `\`status\` must be one of ${meant}, draft, paused, got ${sent}; did you mean \`${meant}\`?`;
    const shown = text.replace(`got ${sent}`, 'got [redacted]');
    expect(await textOf(text, { status: sent })).toContain(`lemlist says: ${shown} Compare`);
  });

  test('has no word in it that the caller sent', async () => {
    const text = '`name` must be one of Nora, Hugo, or another; did you mean `Nora`?';
    const shown = text.replaceAll('Nora', '[redacted]');
    expect(await textOf(text, { createdBy: 'Nora' })).toContain(`lemlist says: ${shown} Compare`);
  });

  test.each([
    ['Campaign not found', 'Campaign'],
    ['Lead not found', 'lead'],
    ['must hold "email", "linkedin" and "others"', 'email'],
  ])('%s keeps the words of the API where the caller sent %s', async (text, sent) => {
    expect(await textOf(text, { createdBy: sent })).toContain(`lemlist says: ${text}. `);
  });

  test('keeps the number of items that a list may have', async () => {
    const text = 'body: `campaignIds` must be an array of at most 100 items, got an array of 101 items';
    const { lemlist } = createClient(() => new Response(text, { status: 400 }), { maxRetries: 0 });
    const campaignIds = Array.from({ length: 101 }, () => 'cam_3MSGkm7LfK9zz2mbS');
    const body = { campaignIds, startDate: '2026-01-01', endDate: '2026-02-01' };
    expect(String(await rejection(lemlist.campaigns.listStats({ body })))).toContain(`lemlist says: ${text}. `);
  });

  test('has no key in it', async () => {
    const key = 'abcdefghijklmnop';
    expect(await textOf(`one of ${key}, b, got c; did you mean \`${key}\`?`, {}, key)).not.toContain(key);
  });

  test('keeps its end where it is cut', async () => {
    const words = Array.from({ length: 60 }, () => 'emails').join(', ');
    const message = await textOf(`must be one of ${words}, got a text; did you mean \`emails\`?`, {});
    expect(message).toMatch(/lemlist says: must be one of emails, .*….*, got a text; did you mean `emails`\? /);
    expect(/lemlist says: (.*) Compare/.exec(message)?.[1]).toHaveLength(200);
  });

  test('keeps the beginning of a URL', async () => {
    const text = 'must start with http:// or https://, got https://crm.example/x?key=1';
    expect(await textOf(text, {})).toContain('lemlist says: must start with http:// or https://, got [URL]. ');
  });
});

describe('a code of lemlist', () => {
  const codeOf = async (code: string, sent: string): Promise<unknown> => {
    const { lemlist } = createClient(() => Response.json({ code }, { status: 409 }), { maxRetries: 0 });
    return ((await rejection(lemlist.campaigns.list({ createdBy: sent }))) as { code?: string }).code;
  };

  test.each(['mailbox', 'Mailbox', 'not found'])('keeps its words where the caller sent %s', async (sent) => {
    expect(await codeOf('MAILBOX_NOT_FOUND', sent)).toBe('MAILBOX_NOT_FOUND');
  });

  test.each([
    ['MAILBOX_NOT_FOUND', 'MAILBOX'],
    ['MAILBOX_NOT_FOUND', 'MAILBOX_NOT_FOUND'],
    ['MAILBOX_NOT_FOUND', 'my mailbox not'],
    ['mailbox-not-found', 'mailbox'],
  ])('%s is left out where the caller sent %s', async (code, sent) => {
    expect(await codeOf(code, sent)).toBeUndefined();
  });
});
