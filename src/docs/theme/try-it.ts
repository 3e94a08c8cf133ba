import type { TryItCall, TryItParameter } from '../parts/try-it.ts';

/** Made up. The mock accepts any key, and a real key does not belong on a page. */
const KEY = 'any-key';

export interface MockRequest {
  method: string;
  url: string;
  body: string | undefined;
}

export interface MockResponse {
  status: number;
  statusText: string;
  headers: string;
  body: string;
  milliseconds: number;
}

/** Why the form sends nothing to a URL, or `undefined` if it may. */
export function urlFault(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return 'The URL must begin with http:// or https://, such as http://127.0.0.1:4010';
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

/** The request that the form describes. The mock serves the API both at the root and under `/api`. */
export function buildRequest(call: TryItCall, base: string, values: readonly string[], body: string): MockRequest {
  const query = new URLSearchParams();
  let path = call.path;
  call.parameters.forEach(({ name, in: where, lines }, index) => {
    const value = (values[index] ?? '').trim();
    if (where === 'path') path = path.replace(`{${name}}`, encodeURIComponent(value));
    else if (value !== '') for (const [key, item] of pairs(name, value, lines)) query.append(key, item);
  });
  const search = query.size > 0 ? `?${query}` : '';
  const hasBody = call.bodies.length > 0;
  return { method: call.method, url: `${base.replace(/\/+$/, '')}${path}${search}`, body: hasBody ? body : undefined };
}

/** Sends a request and reads the response. A redirect is an error, since it could lead anywhere. */
export async function send({ method, url, body }: MockRequest): Promise<MockResponse> {
  const began = performance.now();
  const headers: Record<string, string> = { Authorization: `Basic ${btoa(`:${KEY}`)}` };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      headers,
      body,
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  } catch {
    throw new Error(
      `No response from ${new URL(url).origin}. Is the mock running? Start it with: npx lemlist-openapi mock`,
    );
  }
  const text = await response.text();
  return {
    status: response.status,
    statusText: response.statusText,
    headers: [...response.headers].map((pair) => pair.join(': ')).join('\n'),
    body: formatJson(text),
    milliseconds: Math.round(performance.now() - began),
  };
}

function pairs(name: string, value: string, lines: TryItParameter['lines']): Array<[string, string]> {
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
