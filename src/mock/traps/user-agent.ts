import type { Headers } from '../request/request.ts';

const ADVICE = 'send one that names your program';

/**
 * What lemlist's front server does with the `User-Agent` of a request; `undefined` if it takes it. The mock takes any, so that a first
 * try from any language works.
 */
export function agentNote(headers: Headers): string | undefined {
  const agent = headers['user-agent'];
  if (agent?.startsWith('Python-urllib/'))
    return `lemlist's front server refuses the default User-Agent of Python's urllib with status 403; ${ADVICE}`;
  // Inside a process nothing is sent, and what sends it elsewhere adds its own. What came over a connection names its host.
  if (agent === undefined && headers.host !== undefined)
    return `lemlist's front server may refuse a request without a User-Agent with status 403; ${ADVICE}`;
  return undefined;
}
