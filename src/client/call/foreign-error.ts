import { CallbackError } from '../errors/CallbackError.ts';
import { ConnectionError } from '../errors/ConnectionError.ts';
import { type OperationRow, routeOf } from './operation.ts';
import type { PrivateTexts } from './PrivateTexts.ts';
import { quote, wordOf } from './quote.ts';

/** What an error of the platform or of a caller's function says, without anything private. */
interface Reason {
  name: string;
  message: string;
  code?: string;
  stack?: string;
}

/** Nothing keeps a cause from being its own cause. */
const MAX_CAUSES = 5;
/** How JavaScript engines word errors of programming. A failed connection is a `TypeError`, too, but has none of these words. */
const BUG =
  /is(?: not|n't) (?:a|an|defined|iterable|callable)\b|cannot (?:read|set|convert|destructure|access)|undefined is not|null is not|is (?:undefined|null)$|can't access/i;

/** The error of a call whose `fetch` threw: its connection failed, or the function itself is broken. */
export function foreignError(
  error: unknown,
  call: OperationRow,
  privateTexts: PrivateTexts,
): ConnectionError | CallbackError {
  if (isBug(error)) return callbackError(error, 'the `fetch` function', call, privateTexts);
  const cause = causeOf(error, privateTexts);
  return new ConnectionError(`${call.id} received no response: ${routeOf(call)}. ${cause.message}`, call.id, cause);
}

/** The error of a call that a bug in a function of the caller's ended. */
export function callbackError(
  error: unknown,
  thrower: string,
  call: OperationRow,
  privateTexts: PrivateTexts,
): CallbackError {
  const cause = causeOf(error, privateTexts);
  const message = `${call.id} failed: ${thrower} threw ${cause.name}: ${cause.message}. ${routeOf(call)}`;
  return new CallbackError(message, call.id, { cause });
}

/** The error itself, without anything private. */
function causeOf(error: unknown, privateTexts: PrivateTexts): Error & { code?: string } {
  const { name, message, code, stack } = reasonOf(error, privateTexts);
  const cause: Error & { code?: string } = new Error(message);
  Object.defineProperty(cause, 'name', { value: name, configurable: true, enumerable: false, writable: true });
  cause.stack = [`${name}: ${message}`, ...framesIn(stack)].join('\n');
  if (code !== undefined) cause.code = code;
  return cause;
}

/** Whether an error comes from a mistake in a program. A caller's function may also throw on purpose. */
export function isBug(error: unknown): boolean {
  if (!isErrorLike(error) || error.cause !== undefined || error.code !== undefined) return false;
  if (['ReferenceError', 'RangeError', 'SyntaxError', 'EvalError', 'URIError'].includes(textOf(error.name)))
    return true;
  return error.name === 'TypeError' && BUG.test(textOf(error.message));
}

/** `fetch` hides what happened behind "fetch failed". The innermost cause says it, sometimes only with a code. */
function reasonOf(error: unknown, privateTexts: PrivateTexts): Reason {
  if (!isErrorLike(error)) {
    const message =
      typeof error === 'string'
        ? quote(error, privateTexts)
        : `The \`fetch\` function threw a value of type ${typeof error}`;
    return { name: 'Error', message };
  }
  let innermost = error;
  let code = codeOf(error, privateTexts);
  for (let depth = 0; depth < MAX_CAUSES && isErrorLike(innermost.cause); depth++) {
    innermost = innermost.cause;
    code = codeOf(innermost, privateTexts) ?? code;
  }
  const name = wordOf(textOf(innermost.name), privateTexts) ?? 'Error';
  const message = quote(textOf(innermost.message), privateTexts) || code || emptyReason(error, name);
  return { name, message, ...(code !== undefined && { code }), stack: textOf(innermost.stack) };
}

/** undici gives no reason at all when a proxy asks for credentials with status 407. */
function emptyReason(error: ErrorLike, name: string): string {
  return textOf(error.message) === 'fetch failed'
    ? 'The platform gave no reason; a proxy that responds with status 407 is a possible one'
    : name;
}

interface ErrorLike {
  name?: unknown;
  message?: unknown;
  code?: unknown;
  cause?: unknown;
  stack?: unknown;
}

/** Not `instanceof`: errors of test environments and of other realms have another `Error`. */
function isErrorLike(value: unknown): value is ErrorLike {
  return typeof value === 'object' && value !== null && 'message' in value;
}

function codeOf({ code }: ErrorLike, privateTexts: PrivateTexts): string | undefined {
  return wordOf(textOf(code), privateTexts);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The lines of a stack that name functions and files. The lines above them repeat the message. */
function framesIn(stack = ''): string[] {
  return stack
    .split('\n', 200)
    .filter((line) => /^\s+at |^[^\s@]*@\S+:\d+$/.test(line))
    .slice(0, 20);
}
