import type { Endpoint } from '../request/endpoints.ts';
import type { ReceivedRequest, ValidRequest } from '../request/request.ts';
import type { StateResponder } from './respond.ts';
import type { MockResponse } from './response.ts';

/** The URL of a finished export in the documented examples. */
const DOCUMENTED_URL = /https:\/\/api\.lemlist\.com\/api\/files\/exports\/[^"]*/;

/** The path of a file, without `/api`. The mock's own URLs name the campaign, since the file belongs to no operation. */
const FILE_PATH = /^\/files\/exports\/(?:([^/]+)\/)?[^/]+\.csv$/;

/** The path of the operation whose rows a file has. */
export const ROWS_PATH = '/v2/campaigns/{campaignId}/export/leads';

/**
 * Makes the URL of a finished export lead to the mock, under the host that the request was sent to: a program that downloads its
 * export must not leave the machine. Where the host is unknown, the URL stays as documented.
 */
export function withLocalFile(
  response: MockResponse,
  request: ReceivedRequest,
  path: ValidRequest['path'],
): MockResponse {
  const { campaignId, exportId } = path;
  const origin = originOf(request);
  if (campaignId === undefined || exportId === undefined || origin === undefined) return response;
  const prefix = request.pathname.startsWith('/api/') ? '/api' : '';
  const file = `${encodeURIComponent(campaignId)}/fil_${encodeURIComponent(exportId)}.csv`;
  const url = `${origin}${prefix}/files/exports/${file}`;
  return Object.assign({}, response, { body: response.body.replace(DOCUMENTED_URL, () => url) });
}

/** The file under a path: the rows that the export of the campaign's leads has. `undefined` if the path is not one of a file. */
export function exportFile(
  pathname: string,
  rows: (() => Endpoint) | undefined,
  state: StateResponder | undefined,
): MockResponse | undefined {
  const match = FILE_PATH.exec(pathname);
  const endpoint = match && rows?.();
  if (!endpoint) return undefined;
  const { operation, chooseExample } = endpoint;
  const [, segment] = match;
  // A URL out of the document names no campaign.
  if (segment === undefined) return chooseExample({ path: {}, params: {} }, 'text/csv');
  const path = { campaignId: decodeSegment(segment) };
  const request: ValidRequest = { operation, path, query: {}, headers: { accept: 'text/csv' }, params: path };
  return state?.(request) ?? chooseExample(request, 'text/csv');
}

/** A server receives a path and the header `Host`, a `fetch` the whole URL. */
function originOf({ url, headers }: ReceivedRequest): string | undefined {
  const whole = url.startsWith('/') ? `http://${headers.host ?? ''}` : url;
  return URL.canParse(whole) ? new URL(whole).origin : undefined;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
