import type { RequestFault } from '../../client/preflight/index.ts';
import type { Operation } from '../../document/api.ts';
import { CHALLENGE, readAuthorization } from '../request/authorization.ts';
import type { PreparedOperation } from '../request/operations.ts';
import { FAULTS_HEADER, faultsHeader, literalReply } from './refusals.ts';
import { jsonReply, type Reply, textReply } from './reply.ts';

// Requests that are turned away before anybody looks at what they say.

type Headers = Readonly<Record<string, string>>;

/** A key that is missing or unreadable is refused in lemlist's words. */
export function refuseKey(operation: Operation, { authorization: header }: Headers): Reply | undefined {
  const authorization = readAuthorization(header);
  if ('key' in authorization) return undefined;
  const { refusal, message } = authorization;
  const reply = refusal === 'missing' ? literalReply(operation, 400, 'noKey') : literalReply(operation, 401);
  reply.headers['www-authenticate'] = CHALLENGE;
  return explained(reply, 'authorization', message);
}

export function wrongMethod(methods: Record<string, () => PreparedOperation>): Reply {
  const allow = Object.keys(methods)
    .flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
    .join(', ');
  const [prepared] = Object.values(methods);
  const { operation } = (prepared as () => PreparedOperation)();
  const inItsWords = '405' in operation.responses ? literalReply(operation, 405) : textReply(405, 'Method not allowed');
  const reply = explained(inItsWords, 'method', `this path takes ${allow}`);
  reply.headers.allow = allow;
  return reply;
}

/** lemlist answers 200 and its web app here, which helps nobody who has misspelt a path. */
export function unknownPath(): Reply {
  const message = 'No such path. lemlist itself would answer with its web app and status 200.';
  return explained(textReply(404, message), 'path', message);
}

/** What lemlist says of such a body has not been seen. */
export function tooLarge(): Reply {
  const message = 'the body is larger than 10 MB';
  return explained(textReply(413, `body: ${message}`), 'body', message);
}

/** A fault of the mock itself: it says so, and lives on. */
export function crashed(error: unknown): Reply {
  return jsonReply(500, {
    error: 'The mock itself failed on this request',
    code: 'MOCK_FAILED',
    message: String(error),
  });
}

/** Leaves lemlist's own words alone and says more in a header. */
function explained(reply: Reply, part: string, message: string): Reply {
  const fault = { in: part, path: '', rule: part, message } as unknown as RequestFault;
  reply.headers[FAULTS_HEADER] = faultsHeader([fault]);
  return { ...reply, faults: [fault] };
}
