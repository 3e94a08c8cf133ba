import type { RequestFault } from '../../client/preflight/index.ts';

/** A response as plain data: whatever made it, this is what a host sends. */
export interface MockResponse {
  /** Status code; 0 cuts the connection instead, as in the Fetch standard. */
  status: number;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: string;
  /** What is wrong with the request, where it was refused. Not sent as such. */
  faults?: readonly MockFault[];
}

/** What is wrong with a request. Beside its parts, the key, the method and the path as a whole can be wrong. */
export interface MockFault extends Pick<RequestFault, 'path' | 'rule' | 'message'> {
  in: RequestFault['in'] | 'authorization' | 'method';
  expected?: string;
  received?: string;
}

type Headers = Readonly<Record<string, string>>;

/** Names a trap: what lemlist did with the request that its sender may not expect. */
export const NOTE_HEADER = 'x-mock-note';
export const NOTE_SEPARATOR = ' | ';

/** A response with the name of a trap, or of one more. */
export function withNote(response: MockResponse, note: string): MockResponse {
  const { [NOTE_HEADER]: first } = response.headers;
  return withHeaders(response, { [NOTE_HEADER]: first === undefined ? note : first + NOTE_SEPARATOR + note });
}

/** A response with more headers. Node 20 takes a microsecond for each property behind a spread, and `assign` a tenth for all. */
export function withHeaders(response: MockResponse, more: Headers): MockResponse {
  return { ...response, headers: Object.assign({}, response.headers, more) };
}

const TEXT = 'text/plain; charset=utf-8';

export function textResponse(status: number, body: string, headers?: Headers): MockResponse {
  return { status, headers: { 'content-type': TEXT, ...headers }, body };
}

export function jsonResponse(status: number, value: unknown, headers?: Headers): MockResponse {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

export function emptyResponse(status: number): MockResponse {
  return { status, headers: {}, body: '' };
}

/**
 * A value under a media type of the document. The value decides between JSON and text, not the media type: lemlist sends bare
 * words as they are, even under `application/json`.
 */
export function valueResponse(status: number, mediaType: string | undefined, value: unknown): MockResponse {
  if (value === undefined) return emptyResponse(status);
  const response = typeof value === 'string' ? textResponse(status, value) : jsonResponse(status, value);
  const isDefault = mediaType === undefined || mediaType === 'text/plain';
  if (isDefault) return response;
  // Without it, some programs read a text as Latin-1, such as those with Python's requests.
  const isText = mediaType.startsWith('text/') && typeof value === 'string';
  return { ...response, headers: { 'content-type': isText ? `${mediaType}; charset=utf-8` : mediaType } };
}
