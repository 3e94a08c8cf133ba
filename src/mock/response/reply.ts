import type { RequestFault } from '../../client/preflight/index.ts';

/** An answer as it goes onto the wire. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** What was wrong with the request. */
  faults?: readonly RequestFault[];
}

export function textReply(status: number, body: string, headers: Record<string, string> = {}): Reply {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body };
}

export function jsonReply(status: number, value: unknown, headers: Record<string, string> = {}): Reply {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

/** A problem document of RFC 9457. */
export function problemReply(
  status: number,
  title: string,
  details: object,
  headers: Record<string, string> = {},
): Reply {
  return jsonReply(
    status,
    { type: 'about:blank', title, status, ...details },
    { ...headers, 'content-type': 'application/problem+json' },
  );
}
