import type { IncomingHttpHeaders } from 'node:http';

/** Lets any page call, with credentials, as Prism does. */
export function corsHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return {
    'access-control-allow-origin': headers.origin ?? '*',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': '*',
  };
}

/** What a browser asks before it sends the request of a page. */
export function isPreflight(method: string, headers: IncomingHttpHeaders): boolean {
  return method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined;
}

export function preflightHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const asked = headers['access-control-request-method'] ?? '';
  return { ...corsHeaders(headers), 'access-control-allow-methods': asked, vary: 'origin', 'content-length': '0' };
}
