import { OPERATIONS } from '../../../generated/api.ts';
import type { Answer } from '../../../src/mock/handler.ts';
import { createState, type State, type StateOptions } from '../../../src/mock/state/index.ts';

/** Ids of the invented team. */
export const AUTUMN = 'cam_3MSGkm7LfK9zz2mbS';
export const WINTER = 'cam_3sdF73Mqn8ZFNhZRv';
export const LONG_TERM = 'cam_egCSsZhW6dtwETvcd';
export const MAIN = 'seq_6BAJyNSBAZdKH8RJr';
export const WINTER_MAIN = 'seq_2MxTAqNZDadY9sKhF';
export const EMAIL = 'stp_fvihwnvHPHMBv3fqY';
export const INVITE = 'stp_6QfZmphkj4WXBXfAg';
export const CONDITION = 'stp_8PThQn3K85yQRk3fu';
export const ADA = 'lea_Bw7hKcX3mTq9RzYpD';
export const RUBEN = 'lea_Tz2pHxW8dLk5NcRvM';
export const ADAS_EMAIL = 'ada.okafor@northquay.example';

export type Params = Record<string, unknown>;

/** A state with a clock that stands still. */
export function startState(options: StateOptions = {}): State {
  return createState({ now: () => Date.parse('2026-10-07T08:00:00.000Z'), ...options });
}

/** Asks a state as the front of the mock does: path and query apart, the query as texts. */
export function ask(state: State, operationId: keyof typeof OPERATIONS, params: Params = {}): Answer {
  const { body, ...rest } = params;
  const names = [...OPERATIONS[operationId].path.matchAll(/\{(.+?)\}/g)].map(([, name]) => name as string);
  const texts = Object.entries(rest).map(([name, value]) => [name, String(value)] as const);
  const path = Object.fromEntries(texts.filter(([name]) => names.includes(name)));
  const query = Object.fromEntries(texts.filter(([name]) => !names.includes(name)));
  const answer = state.answer({ operationId, path, query, body });
  if (!answer) throw new Error(`The state leaves ${operationId} to Prism`);
  return answer;
}

/** The body of an answer that must be a success. */
export function read<Body = Record<string, unknown>>(
  state: State,
  operationId: keyof typeof OPERATIONS,
  params: Params = {},
): Body {
  const { status, body } = ask(state, operationId, params);
  if (status >= 300) throw new Error(`${operationId} answers ${status} ${JSON.stringify(body)}`);
  return body as Body;
}

/** What a step of a sequence looks like in its campaign now. */
export function storedStep(state: State, campaignId: string, stepId: string): Record<string, unknown> | undefined {
  const sequences = read<Record<string, { steps: Record<string, unknown>[] }>>(state, 'campaigns.getSequences', {
    campaignId,
  });
  return Object.values(sequences)
    .flatMap(({ steps }) => steps)
    .find(({ _id }) => _id === stepId);
}
