import type { KnownEvent, WebhookEvent } from '../../generated/api.ts';
import { checkObject, describe, refuseUnknown } from './options/checks.ts';

/** What the receiver of a webhook may set. */
export interface WebhookOptions {
  /**
   * The secret that you set when you created the webhook, or several while you change it. A body with a different secret, or with
   * none, is refused. The comparison takes constant time. lemlist signs nothing: without this option no secret is checked, and anyone
   * can call your URL. An empty or undefined value throws, because it usually comes from an environment variable that is not set.
   */
  secret?: string | readonly string[] | undefined;
}

/** Marks the errors of every copy of this package, so that the guard works across copies and module formats. */
const BRAND = Symbol.for('lemlist-openapi.webhook-error');

/** The request is not an event of lemlist. Respond with a 4xx status code and do nothing else. */
export class WebhookError extends Error {
  override get name(): 'WebhookError' {
    return 'WebhookError';
  }

  /** @internal Left out of the published types, otherwise the types of two copies of this package would differ. */
  get [BRAND](): true {
    return true;
  }
}

/** Whether a thrown value is a `WebhookError`. */
export function isWebhookError(error: unknown): error is WebhookError {
  return error instanceof Error && BRAND in error;
}

/** An event for each type, also where several types share their fields: a `switch` can then be exhaustive. */
type PerType<Event> = Event extends { type: infer Types } ? OfEach<Omit<Event, 'secret'>, Types> : never;
type OfEach<Fields, Types> = Types extends unknown ? Fields & { type: Types } : never;

/** An event, with the variables of the lead beside its own fields. The team chose their names. */
export type ReceivedEvent = PerType<WebhookEvent> & { readonly [variable: string]: unknown };

/**
 * The event of one type, or of several.
 *
 * @example
 * const onReply = (event: EventOf<'emailsReplied'>): void => console.log(event.leadEmail, event.text);
 */
export type EventOf<Type extends KnownEvent['type']> = Extract<ReceivedEvent, { type: Type }>;

/**
 * Reads the body of a webhook: checks the secret and returns the event without it. The fields beside those of its type are the
 * variables of the lead. The body may be text, bytes, such as the `Buffer` of `express.raw()`, or JSON that was parsed already.
 *
 * @throws {WebhookError} if the body is not an event, or its secret is not yours
 * @throws {TypeError} if `secret` is given and one of its texts is empty or no text, or if the options are not an object or have another name
 * @example
 * const event = parseWebhook(await request.text(), { secret: process.env.LEMLIST_WEBHOOK_SECRET });
 * if (event.type === 'emailsReplied') console.log(event.leadEmail, event.text);
 */
export function parseWebhook(body: unknown, options: WebhookOptions = {}): ReceivedEvent {
  checkObject('The options of `parseWebhook`', options);
  // A misspelt `secret` would check nothing.
  refuseUnknown('option', options, ['secret'], 'parseWebhook');
  const secrets = 'secret' in options ? readSecrets(options.secret) : undefined;
  const event = parseBody(body);
  if (typeof (event as { type?: unknown } | null)?.type !== 'string' || typeof event !== 'object') {
    throw new WebhookError(`A webhook must be a JSON object with a \`type\`, got ${whatCame(event)}`);
  }
  const { secret: received, ...rest } = event as Record<string, unknown>;
  if (secrets && !isAmong(received, secrets)) {
    throw new WebhookError('The secret of the webhook is missing or differs from the secret that it was created with');
  }
  return rest as ReceivedEvent;
}

function readSecrets(secret: unknown): readonly string[] {
  const secrets: readonly unknown[] = Array.isArray(secret) ? secret : [secret];
  const wrong = secrets.findIndex((one) => typeof one !== 'string' || one === '');
  if (secrets.length > 0 && wrong < 0) return secrets as string[];
  const got = describe(secrets.length === 0 ? secret : secrets[wrong]);
  const place = Array.isArray(secret) && secrets.length > 0 ? `.${wrong}` : '';
  throw new TypeError(
    `\`secret${place}\` must be the text that the webhook was created with, got ${got}; leave out \`secret\` to check nothing`,
  );
}

/** Each secret is compared, because the time would otherwise reveal which of them is right. */
function isAmong(received: unknown, secrets: readonly string[]): boolean {
  return typeof received === 'string' && secrets.filter((secret) => equalInConstantTime(received, secret)).length > 0;
}

/** Text and bytes are JSON. Anything else was parsed before. */
function parseBody(body: unknown): unknown {
  const isBytes = body instanceof ArrayBuffer || ArrayBuffer.isView(body);
  if (typeof body !== 'string' && !isBytes) return body;
  try {
    return JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body));
  } catch {
    throw new WebhookError(`A webhook must be a JSON object, got ${whatText(body, isBytes)}`);
  }
}

/** A stream that a body parser has read is empty. */
function whatText(body: string | ArrayBuffer | ArrayBufferView, isBytes: boolean): string {
  if ((typeof body === 'string' ? body.length : body.byteLength) === 0)
    return 'an empty body; it was read before, or nothing was sent';
  return `${isBytes ? 'bytes that are' : 'text that is'} not JSON`;
}

interface NodeRequest {
  pipe?: unknown;
}

/** The usual mistakes by name. */
function whatCame(value: unknown): string {
  if (typeof (value as PromiseLike<unknown> | null)?.then === 'function') return 'a Promise; await it first';
  if (typeof (value as Request | null)?.text === 'function') return 'a Request; pass `await request.text()`';
  // The request of Node and of Express, whose body is a stream.
  if (typeof (value as NodeRequest | null)?.pipe === 'function') return 'the request itself; pass its body';
  if (value === undefined) return 'undefined; the body must be read before, such as by `express.raw()`';
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? 'an object without one'
    : describe(value);
}

/** Compares every character even after a difference, because the time would otherwise reveal how much of a guess is right. */
function equalInConstantTime(guess: string, secret: string): boolean {
  let difference = guess.length ^ secret.length;
  for (let index = 0; index < secret.length; index++) {
    difference |= (guess.charCodeAt(index) || 0) ^ secret.charCodeAt(index);
  }
  return difference === 0;
}
