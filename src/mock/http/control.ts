import { jsonReply, problemReply, type Reply } from '../response/reply.ts';
import type { SeenRequest } from './request-log.ts';

/** What can be done with a running mock, over HTTP as from a program. */
export interface Controls {
  reset(): void;
  seed(data: unknown): void;
  readonly requests: readonly SeenRequest[];
  readState(): unknown;
}

/** Everything below it is about the mock and not about lemlist. */
export const CONTROL_PATH = '/__mock/';

interface ControlRequest {
  method: string;
  pathname: string;
  body: Buffer;
  remoteAddress: string | undefined;
}

type Action = (controls: Controls, body: Buffer) => Reply;

const ACTIONS: Readonly<Record<string, Readonly<Record<string, Action>>>> = {
  requests: { GET: ({ requests }) => jsonReply(200, { requests }) },
  state: { GET: (controls) => jsonReply(200, controls.readState() ?? null) },
  reset: {
    POST: (controls) => {
      controls.reset();
      return jsonReply(200, { reset: true });
    },
  },
  seed: { POST: seed },
};

/** Answers a request about the mock itself. It asks for no key, so it is there for this machine only. */
export function answerControl({ method, pathname, body, remoteAddress }: ControlRequest, controls: Controls): Reply {
  if (!isLoopback(remoteAddress))
    return problemReply(403, 'Forbidden', { detail: `${CONTROL_PATH} is for this machine only` });
  const name = pathname.slice(CONTROL_PATH.length);
  const methods = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (!methods)
    return problemReply(404, 'Not Found', {
      detail: `There are ${Object.keys(ACTIONS)
        .map((name) => CONTROL_PATH + name)
        .join(', ')}`,
    });
  const allow = Object.keys(methods).join(', ');
  return (
    methods[method === 'HEAD' ? 'GET' : method]?.(controls, body) ??
    problemReply(405, 'Method Not Allowed', { detail: `It takes ${allow}` }, { allow })
  );
}

function seed(controls: Controls, body: Buffer): Reply {
  try {
    controls.seed(JSON.parse(body.toString()));
    return jsonReply(200, { seeded: true });
  } catch (error) {
    return problemReply(400, 'Bad Request', { detail: (error as Error).message });
  }
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(127\.|::1$|::ffff:127\.)/.test(address);
}
