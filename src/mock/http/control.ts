import type { IncomingHttpHeaders } from 'node:http';
import { isLoopbackAddress } from '../network/loopback.ts';
import type { Duration, InProcessMock } from '../options/mock-options.ts';
import { problemResponse } from '../response/problem.ts';
import { jsonResponse, type MockResponse } from '../response/response.ts';
import { findForeignPage } from './origin.ts';

/** Everything below this path is about the mock and not about lemlist. */
export const CONTROL_PATH = '/__mock/';

interface ControlRequest {
  method: string;
  pathname: string;
  headers: IncomingHttpHeaders;
  body: Uint8Array;
  remoteAddress: string | undefined;
}

type Action = (mock: InProcessMock, body: Uint8Array) => MockResponse;

const ACTIONS: Readonly<Record<string, Readonly<Record<string, Action>>>> = {
  requests: { GET: ({ requests }) => jsonResponse(200, { requests }) },
  state: { GET: ({ state = null }) => jsonResponse(200, state) },
  reset: {
    POST: (mock) => {
      mock.reset();
      return jsonResponse(200, { reset: true });
    },
  },
  seed: { POST: (mock, body) => change(body, { seeded: true }, (data) => mock.seed(data)) },
  advance: { POST: (mock, body) => change(body, { advanced: true }, (data) => mock.advance(data as Duration)) },
};

/** Responds to a request about the mock itself. It needs no key, so only programs and pages of this machine may send it. */
export function handleControl(request: ControlRequest, mock: InProcessMock): MockResponse {
  const { method, pathname, headers, body, remoteAddress } = request;
  const foreign = isLoopbackAddress(remoteAddress) ? findForeignPage(headers) : 'its IP address is another one';
  if (foreign !== undefined)
    return problemResponse(403, { detail: `${CONTROL_PATH} is for this machine only: ${foreign}` });
  const name = pathname.slice(CONTROL_PATH.length);
  const methods = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (!methods) {
    const paths = Object.keys(ACTIONS).map((action) => CONTROL_PATH + action);
    return problemResponse(404, { detail: `The paths are ${paths.join(', ')}` });
  }
  const allow = Object.keys(methods).join(', ');
  const action = methods[method === 'HEAD' ? 'GET' : method];
  return action?.(mock, body) ?? problemResponse(405, { detail: `This path takes ${allow}` }, { allow });
}

function change(body: Uint8Array, done: object, apply: (data: unknown) => void): MockResponse {
  try {
    apply(JSON.parse(new TextDecoder().decode(body)));
    return jsonResponse(200, done);
  } catch (error) {
    return problemResponse(400, { detail: (error as Error).message });
  }
}
