import type { SeenRequest } from '../log/request-log.ts';
import { isLoopbackAddress } from '../network/loopback.ts';
import { problemResponse } from '../response/problem.ts';
import { jsonResponse, type MockResponse } from '../response/response.ts';

/** What can be done with a running mock, over HTTP and from a program alike. */
export interface Controls {
  reset(): void;
  seed(data: unknown): void;
  readonly requests: readonly SeenRequest[];
  readState(): unknown;
}

/** Everything below this path is about the mock and not about lemlist. */
export const CONTROL_PATH = '/__mock/';

interface ControlRequest {
  method: string;
  pathname: string;
  body: Uint8Array;
  remoteAddress: string | undefined;
}

type Action = (controls: Controls, body: Uint8Array) => MockResponse;

const ACTIONS: Readonly<Record<string, Readonly<Record<string, Action>>>> = {
  requests: { GET: ({ requests }) => jsonResponse(200, { requests }) },
  state: { GET: (controls) => jsonResponse(200, controls.readState() ?? null) },
  reset: {
    POST: (controls) => {
      controls.reset();
      return jsonResponse(200, { reset: true });
    },
  },
  seed: { POST: seed },
};

/** Responds to a request about the mock itself. It asks for no key, so only this machine may send it. */
export function handleControl(
  { method, pathname, body, remoteAddress }: ControlRequest,
  controls: Controls,
): MockResponse {
  if (!isLoopbackAddress(remoteAddress))
    return problemResponse(403, { detail: `${CONTROL_PATH} is for this machine only` });
  const name = pathname.slice(CONTROL_PATH.length);
  const methods = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (!methods) {
    const paths = Object.keys(ACTIONS).map((action) => CONTROL_PATH + action);
    return problemResponse(404, { detail: `The paths are ${paths.join(', ')}` });
  }
  const allow = Object.keys(methods).join(', ');
  const action = methods[method === 'HEAD' ? 'GET' : method];
  return action?.(controls, body) ?? problemResponse(405, { detail: `This path takes ${allow}` }, { allow });
}

function seed(controls: Controls, body: Uint8Array): MockResponse {
  try {
    controls.seed(JSON.parse(new TextDecoder().decode(body)));
    return jsonResponse(200, { seeded: true });
  } catch (error) {
    return problemResponse(400, { detail: (error as Error).message });
  }
}
