import type { IncomingHttpHeaders } from 'node:http';

/** Allows any page to call with credentials, as Prism does. */
export function corsHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return {
    'access-control-allow-origin': headers.origin ?? '*',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': '*',
  };
}

/** Whether a request is the one that a browser sends before the request of a page. */
export function isCorsPreflight(method: string, headers: IncomingHttpHeaders): boolean {
  return method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined;
}

export function corsPreflightHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const method = headers['access-control-request-method'] ?? '';
  return { ...corsHeaders(headers), 'access-control-allow-methods': method, vary: 'origin', 'content-length': '0' };
}
