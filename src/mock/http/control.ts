import type { IncomingHttpHeaders } from 'node:http';
import { MAX_BODY_BYTES } from '../handle.ts';
import { isLoopbackAddress } from '../network/loopback.ts';
import type { Duration, InProcessMock } from '../options/mock-options.ts';
import type { Query } from '../request/request.ts';
import type { ExampleNames } from '../response/example-names.ts';
import { problemResponse } from '../response/problem.ts';
import { refuseSize } from '../response/refuse-request.ts';
import { jsonResponse, type MockResponse } from '../response/response.ts';
import { findForeignPage } from './origin.ts';
import { PAGE, PAGE_HEADERS } from './page.ts';

/** Everything below this path is about the mock and not about lemlist. */
const CONTROL_PATH = '/__mock/';
/** Programs put a path behind their base URL, which ends with `/api`. */
const ANY_CONTROL_PATH = /^(?:\/api)?\/__mock(?:\/|$)/;

interface ControlRequest {
  method: string;
  pathname: string;
  query: Query;
  headers: IncomingHttpHeaders;
  body: Uint8Array;
  remoteAddress: string | undefined;
}

type ControlAction = (mock: InProcessMock, request: ControlRequest) => MockResponse | Promise<MockResponse>;

const ACTIONS: Readonly<Record<string, Readonly<Record<string, ControlAction>>>> = {
  '': { GET: () => ({ status: 200, headers: PAGE_HEADERS, body: PAGE }) },
  requests: { GET: ({ requests }) => jsonResponse(200, { requests }) },
  state: { GET: ({ state = null }) => jsonResponse(200, state) },
  examples: { GET: ({ examples }, { query }) => respondWithExamples(examples, query.operation) },
  reset: {
    POST: (mock) => {
      mock.reset();
      return jsonResponse(200, { reset: true });
    },
  },
  seed: { POST: (mock, { body }) => change(body, { seeded: true }, (data) => mock.seed(data)) },
  advance: { POST: (mock, { body }) => change(body, { advanced: true }, (data) => mock.advance(data as Duration)) },
  settled: {
    GET: async (mock) => {
      await mock.settled();
      return jsonResponse(200, { settled: true });
    },
  },
};

/** Whether a path is about the mock itself. */
export function isControlPath(pathname: string): boolean {
  return ANY_CONTROL_PATH.test(pathname);
}

/**
 * Responds to a request about the mock itself. It needs no key, so only programs and pages of this machine may send it, or with
 * `remoteControl` programs of every machine.
 */
export function handleControl(
  request: ControlRequest,
  mock: InProcessMock,
  remoteControl: boolean,
): MockResponse | Promise<MockResponse> {
  const { method, pathname, headers, remoteAddress } = request;
  const foreign =
    remoteControl || isLoopbackAddress(remoteAddress)
      ? findForeignPage(headers, remoteControl)
      : 'the request came from another IP address; in a container, start the mock with --remote-control';
  if (foreign !== undefined)
    return problemResponse(403, { detail: `${CONTROL_PATH} is for this machine only: ${foreign}` });
  const name = pathname.replace(ANY_CONTROL_PATH, '');
  const methods = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (!methods) {
    const paths = Object.keys(ACTIONS).map((action) => CONTROL_PATH + action);
    return problemResponse(404, { detail: `The paths are ${paths.join(', ')}` });
  }
  const allow = Object.keys(methods).join(', ');
  const action = methods[method === 'HEAD' ? 'GET' : method];
  if (!action) return problemResponse(405, { detail: `This path takes ${allow}` }, { allow });
  // A larger body was cut, so it would be reported as malformed JSON.
  return request.body.length > MAX_BODY_BYTES ? refuseSize() : action(mock, request);
}

/** The examples of one operation, or of all. */
function respondWithExamples(examples: ExampleNames, operation: Query[string] | undefined): MockResponse {
  if (operation === undefined) return jsonResponse(200, examples);
  // The document has `sequences_updateStep`, the client `sequences.updateStep`.
  const id = String(operation).replace('_', '.');
  const own = Object.hasOwn(examples, id) ? examples[id] : undefined;
  return own
    ? jsonResponse(200, own)
    : problemResponse(404, { detail: '`operation` must be an id such as sequences.updateStep' });
}

function change(body: Uint8Array, done: object, apply: (data: unknown) => void): MockResponse {
  const text = new TextDecoder().decode(body).trim();
  try {
    // Without a body, the change says what it takes.
    apply(text === '' ? undefined : JSON.parse(text));
    return jsonResponse(200, done);
  } catch (error) {
    return problemResponse(400, { detail: (error as Error).message });
  }
}
