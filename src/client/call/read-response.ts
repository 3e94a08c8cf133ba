import { DOCS_URL, STATUS_ADVICE } from '../../../generated/guidance.ts';
import type { ApiError } from '../errors/ApiError.ts';
import { apiErrorClass } from '../errors/api-error-class.ts';
import type { ReceivedResponse } from '../errors/ResponseError.ts';
import { UnexpectedResponseError } from '../errors/UnexpectedResponseError.ts';
import { explain } from './error-body.ts';
import { type OperationRow, routeOf } from './operation.ts';
import type { PrivateTexts } from './PrivateTexts.ts';
import { parseJson } from './parse-json.ts';
import { quotaNamedBy } from './quota.ts';
import { codeOf, quote, redact } from './quote.ts';

/**
 * The result of an operation, or its error. lemlist labels JSON as HTML and plain text as JSON, so the body itself decides how it is
 * read, and not its content type.
 */
export function readResponse(
  response: Response,
  text: string,
  call: OperationRow,
  privateTexts: PrivateTexts,
): unknown {
  const { status, headers } = response;
  const isPage = /^\s*<(!doctype|html)/i.test(text);
  const isResult = response.ok && /^\s*[[{]/.test(text);
  const read = isPage ? text : parseJson(isResult ? text : redact(text, privateTexts.secrets));
  // A page and broken JSON are text, and may quote the key.
  const body = typeof read === 'string' ? redact(read, privateTexts.secrets) : read;
  const received = { status, headers, body };
  const unexpected = (what: string, advice: string): Error => unexpectedResponse(call, received, what, advice);

  if (status >= 400) throw apiError(received, isPage, call, privateTexts);
  if (!response.ok) throw unexpected(`a redirect${targetOf(response, privateTexts)}`, 'Check `baseUrl`.');
  if (isPage) throw unexpected('a web page', adviceOnPage(call));
  if (call.returns === 'nothing') return undefined;
  // lemlist sends plain text without quotes; a server that takes the JSON label seriously sends it in quotes.
  if (call.returns === 'text') return typeof body === 'string' ? body : text;
  if (call.returns === 'any') return body;
  if (text === '') {
    throw unexpected('an empty body', 'lemlist sends one if an id does not exist or what it names is not active.');
  }
  if (typeof body === 'object' && body !== null) return body;
  throw unexpected(shape(text, body, privateTexts), adviceOn(call));
}

/** The host that a redirect leads to. The rest of the URL can hold anything. */
function targetOf({ headers, url }: Response, privateTexts: PrivateTexts): string {
  const base = URL.canParse(url) ? url : 'http://unknown';
  const location = headers.get('location') ?? '';
  if (location === '' || !URL.canParse(location, base)) return '';
  const { host } = new URL(location, base);
  return host === new URL(base).host ? ' to another path' : ` to ${quote(host, privateTexts)}`;
}

/** An error that says what came instead of the expected response. */
function unexpectedResponse(
  call: OperationRow,
  received: ReceivedResponse,
  what: string,
  advice: string,
): UnexpectedResponseError {
  const message = `${call.id} received ${what} with status ${received.status}: ${routeOf(call)}. ${advice}`;
  return new UnexpectedResponseError(message, call.id, received);
}

/** Paths of operations are right, and a path of `http` is the caller's. */
function adviceOnPage({ id }: OperationRow): string {
  return `lemlist sends one for a path that does not exist; check ${id === 'http' ? 'the path and `baseUrl`' : '`baseUrl`'}.`;
}

/** A response without a usable result says nothing about what lemlist stored. */
function adviceOn({ method }: OperationRow): string {
  return method === 'GET'
    ? 'Read `error.body`, or try again later.'
    : 'lemlist may have stored the change; read it back before you send it again.';
}

/** What the body is instead of an object. Data is described and not quoted, since it may be personal. */
function shape(text: string, body: unknown, privateTexts: PrivateTexts): string {
  if (typeof body !== 'string') return `${body === null ? 'null' : `a ${typeof body}`} instead of an object`;
  if (/^\s*["[{]/.test(text)) return `${text.length} characters of broken JSON`;
  return `the text \`${quote(text, privateTexts)}\` instead of an object`;
}

/** The mock says each fault on a line of its own. A pattern that begins with spaces would hang on a long run of them. */
function inOneLine(message: string): string {
  const lines = message.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join('; ');
}

/** What to do about a status code. The limits of a request are no help where a 400 says what else is wrong. */
function adviceOnStatus(
  { id }: OperationRow,
  status: number,
  code: string | undefined,
  message: string | undefined,
): string | undefined {
  if (status === 400 && message && /because the campaign is running/.test(message)) return 'Pause the campaign first.';
  if (status === 400 && message && /api key/i.test(message)) return STATUS_ADVICE[401];
  if (status !== 400) return STATUS_ADVICE[status];
  if (code !== undefined) return undefined;
  return id === 'http' ? STATUS_ADVICE[400] : STATUS_ADVICE[400]?.replace(/\.$/, `: ${pageOf(id)}`);
}

/** The page of an operation, with its limits and its errors. */
function pageOf(id: string): string {
  const route = id.replace('.', '/').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `${DOCS_URL}reference/${route}`;
}

function apiError(
  received: ReceivedResponse,
  isPage: boolean,
  call: OperationRow,
  privateTexts: PrivateTexts,
): ApiError {
  const { status, body } = received;
  const { code, message, detail } = explain(body);
  // A problem document says what to do itself: the mock refuses a wrong `Prefer` with one.
  const isProblem = message === undefined && detail !== undefined;
  const said = isProblem ? detail : message;
  const parts = [`${call.id} failed with status ${status}: ${routeOf(call)}.`];
  if (isPage) parts.push('The response is a web page, probably of a server in front of lemlist.');
  // Cut JSON is data, and not a sentence of lemlist.
  const isSentence = said && !(typeof body === 'string' && /^\s*["[{]/.test(body));
  if (isSentence) parts.push(`lemlist says: ${quote(inOneLine(said), privateTexts)}.`.replace(/([.?!])\.$/, '$1'));
  const quota = quotaNamedBy(status, body, call);
  const advice = quota
    ? `A quota is used up, so a retry does not help. ${quota.advice}`
    : adviceOnStatus(call, status, code, message);
  if (advice && !isProblem) parts.push(advice);
  return new (apiErrorClass(status))(
    parts.join(' '),
    call.id,
    received,
    code === undefined ? undefined : codeOf(code, privateTexts),
  );
}
