import type { IncomingHttpHeaders } from 'node:http';

/** Allows the page that sent a request to call with credentials. `Vary` keeps caches from serving one page's headers to another. */
export function corsHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const { origin } = headers;
  if (origin === undefined) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    'access-control-allow-credentials': 'true',
    // With credentials `*` would be a header of this name, and not all of them.
    'access-control-expose-headers':
      'x-mock-faults, x-mock-note, retry-after, x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-reset',
    vary: 'origin',
  };
}

/** Whether a request is a preflight request of a browser. */
export function isCorsPreflight(method: string, headers: IncomingHttpHeaders): boolean {
  return method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined;
}

export function corsPreflightHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const method = headers['access-control-request-method'] ?? '';
  return { ...corsHeaders(headers), 'access-control-allow-methods': method, 'content-length': '0' };
}
