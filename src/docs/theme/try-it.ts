import type { PaneCall, PaneExample, PaneParameter } from '../parts/pane.ts';
import { LEMLIST } from '../samples/target.ts';
import type { PageMock } from './page-mock.ts';
import { initOf, type PageRequest, requestTo } from './page-request.ts';

export interface ShownResponse {
  status: number;
  headers: string;
  body: string;
  milliseconds: number;
}

/** Why the form sends nothing to a URL, or `undefined` if it may. */
export function urlFault(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return 'The URL must begin with http:// or https://, such as http://127.0.0.1:4010/api';
  }
  // A host with a final dot is the same host.
  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  if (host === 'lemlist.com' || host.endsWith('.lemlist.com')) {
    return 'This form sends requests to a mock only, never to lemlist: it has no key, and its examples would change real campaigns';
  }
  if (url.username || url.password) return 'The URL must not contain a user name or a password';
  if (url.search || url.hash) return 'The URL must not have a query or a fragment';
  return undefined;
}

/** What the reader entered. */
export interface Entered {
  /** URL of a mock of the reader; empty for the mock in the page. */
  base: string;
  /** By name. */
  values: Readonly<Record<string, string>>;
  body: string;
  /** The files of a form, by name. Without a file, its bytes in `body` are sent. */
  files?: Readonly<Record<string, File>>;
}

/** A parameter as text. Arrays become lines, and objects lines of `name=value`; `buildRequest` takes them apart again. */
export function toText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.join('\n');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map((pair) => pair.join('='))
    .join('\n');
}

/** What the form holds before the reader changes anything. */
export function valuesOf({ parameters }: PaneCall, example: PaneExample): Omit<Entered, 'base'> {
  const given = { ...example.fixed, ...example.parameters };
  return {
    values: Object.fromEntries(parameters.map(({ name }) => [name, toText(given[name])])),
    body: example.body === undefined ? '' : JSON.stringify(example.body, null, 2),
  };
}

/**
 * The request that the form describes. A mock serves the API both at the root and under `/api`. The one in the page is asked as if it were
 * lemlist, and nothing is sent there; it accepts any key, and a real key does not belong on a page.
 */
export function buildRequest(call: PaneCall, { base, values, body, files = {} }: Entered): PageRequest {
  const query = new URLSearchParams();
  let path = call.path;
  for (const { name, in: where, lines } of call.parameters) {
    const value = (values[name] ?? '').trim();
    if (where === 'path') path = path.replace(`{${name}}`, encodeURIComponent(value));
    else if (value !== '') for (const [key, item] of pairs(name, value, lines)) query.append(key, item);
  }
  const search = query.size > 0 ? `?${query}` : '';
  const target = { method: call.method, url: `${(base || LEMLIST.url).replace(/\/+$/, '')}${path}${search}` };
  const hasBody = call.examples.some((example) => example.body !== undefined);
  return requestTo(target, hasBody ? body : undefined, { isForm: call.isForm, files });
}

/** The call as it was entered, for the samples; `undefined` while its body is no JSON. */
export function enteredCall(
  call: PaneCall,
  example: PaneExample,
  { values, body }: Omit<Entered, 'base'>,
): Pick<PaneExample, 'parameters' | 'fixed' | 'body'> | undefined {
  const parameters: Record<string, unknown> = {};
  const fixed: Record<string, unknown> = {};
  for (const parameter of call.parameters) {
    const { name } = parameter;
    const text = (values[name] ?? '').trim();
    if (text === '') continue;
    if (text === toText(example.fixed[name])) fixed[name] = example.fixed[name];
    else parameters[name] = typedValue(text, parameter);
  }
  if (example.body === undefined) return { parameters, fixed };
  try {
    return { parameters, fixed, body: JSON.parse(body) };
  } catch {
    return undefined;
  }
}

function typedValue(text: string, { name, lines, type }: PaneParameter): unknown {
  if (lines === 'values') return text.split('\n');
  if (lines === 'pairs') return Object.fromEntries(pairs(name, text, lines));
  if (type === 'number' && !Number.isNaN(Number(text))) return Number(text);
  return type === 'boolean' && /^(true|false)$/.test(text) ? text === 'true' : text;
}

/** Sends a request to the mock in the page, or to the one at the URL that the reader entered. */
export async function send(request: PageRequest, base: string, mock: PageMock): Promise<ShownResponse> {
  const began = performance.now();
  const { status, headers, text } = base ? await sendTo(request) : await mock.ask({ kind: 'send', request });
  return {
    status,
    headers: headers.map((pair) => pair.join(': ')).join('\n'),
    body: formatJson(text),
    milliseconds: Math.round(performance.now() - began),
  };
}

/** A redirect is an error, since it could lead anywhere. */
async function sendTo({
  url,
  ...request
}: PageRequest): Promise<{ status: number; headers: string[][]; text: string }> {
  let response: Response;
  try {
    response = await fetch(url, {
      ...initOf(request),
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  } catch {
    throw new Error(
      `No response from ${new URL(url).origin}. Is the mock running? Start it with: npx lemlist-openapi mock --stateful`,
    );
  }
  return { status: response.status, headers: [...response.headers], text: await response.text() };
}

function pairs(name: string, value: string, lines: PaneParameter['lines']): Array<[string, string]> {
  if (!lines) return [[name, value]];
  return value.split('\n').map((line) => {
    const [key = '', ...rest] = lines === 'pairs' ? line.split('=') : [name, line];
    return [key, rest.join('=')];
  });
}

function formatJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
