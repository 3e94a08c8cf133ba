import type { WebhookEvent } from '../../generated/api.ts';

/** What the receiver of a webhook may set. */
export interface WebhookOptions {
  /**
   * The secret that was given when the webhook was created. It is compared in constant time; a body with another one, or
   * without, is refused. lemlist signs nothing, so without a secret anyone can call your address. Left out, nothing is checked;
   * an empty or undefined one, as of a variable that is not set, is a mistake and no such wish.
   */
  secret?: string | undefined;
}

/** What arrived is no event, or not one of lemlist's. Answer it with a 4xx and do nothing. */
export class WebhookError extends Error {
  override get name(): string {
    return 'WebhookError';
  }
}

/**
 * Reads the body of a webhook: checks the secret and gives the event without it. The fields beside those of its type are the
 * variables of the lead.
 *
 * @throws {WebhookError} when the body is no event or the secret is not yours
 * @throws {TypeError} when `secret` is given without a value
 * @example
 * const event = parseWebhook(await request.text(), { secret: process.env.LEMLIST_WEBHOOK_SECRET });
 * if (event.type === 'emailsReplied') console.log(event.leadEmail, event.text);
 */
export function parseWebhook(body: string | object, options: WebhookOptions = {}): WebhookEvent {
  if ('secret' in options && !options.secret) {
    throw new TypeError(
      '`secret` must be the text that the webhook was created with, got none; leave it out to check nothing',
    );
  }
  const event = typeof body === 'string' ? parse(body) : body;
  if (typeof event !== 'object' || event === null || typeof (event as { type?: unknown }).type !== 'string') {
    throw new WebhookError('A webhook must be a JSON object with a `type`');
  }
  const { secret: received, ...rest } = event as Record<string, unknown>;
  if (options.secret !== undefined && !equalInConstantTime(String(received ?? ''), options.secret)) {
    throw new WebhookError('The secret of a webhook is missing or not the one that was given when it was created');
  }
  return rest as unknown as WebhookEvent;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WebhookError('A webhook must be a JSON object, got text that is none');
  }
}

/** Looks at every character whatever it finds, or the time it takes would tell how much of a guess is right. */
function equalInConstantTime(guess: string, secret: string): boolean {
  let difference = guess.length ^ secret.length;
  for (let index = 0; index < secret.length; index++) {
    difference |= (guess.charCodeAt(index) || 0) ^ secret.charCodeAt(index);
  }
  return difference === 0;
}
