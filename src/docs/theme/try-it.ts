import type { PaneCall } from '../parts/pane.ts';
import { LEMLIST } from '../samples/target.ts';
import { type Entered, pairs } from './entered.ts';
import type { PageMock } from './page-mock.ts';
import { type FormRequest, initOf, requestTo } from './page-request.ts';

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

/**
 * The request that the form describes. A mock serves the API both at the root and under `/api`. The one in the page is asked as if it were
 * lemlist, and nothing is sent there; it accepts any key, and a real key does not belong on a page.
 */
export function buildRequest(call: PaneCall, { base, values, body, files = {} }: Entered): FormRequest {
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

/** Sends a request to the mock in the page, or to the one at the URL that the reader entered. */
export async function send(request: FormRequest, base: string, mock: PageMock): Promise<ShownResponse> {
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
}: FormRequest): Promise<{ status: number; headers: string[][]; text: string }> {
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

function formatJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
