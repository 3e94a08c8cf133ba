import { OPERATIONS } from '../../../generated/api.ts';
import { parameterReader } from '../../../src/mock/request/parameters.ts';
import type { MockResponse } from '../../../src/mock/response/response.ts';
import { createState, type State, type StateOptions } from '../../../src/mock/state/create-state.ts';
import { seedFaults } from '../../../src/mock/state/seed-faults.ts';
import { api } from '../../support/document.ts';

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

/** A response with its body parsed where it is JSON. */
export interface ParsedResponse extends Omit<MockResponse, 'body'> {
  body: unknown;
}

const faults = seedFaults(api.document);

/** A state with a clock that stands still. */
export function startState(options: Partial<StateOptions> = {}): State {
  return createState({ api, seedFaults: faults, now: () => Date.parse('2026-10-07T08:00:00.000Z'), ...options });
}

/** A request in the parts that a test has: path and query as text, and the body. */
export interface Parts {
  operationId: string;
  path: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  body: unknown;
}

/** Made once, as in the mock. */
const readers = new Map(api.operations.map((operation) => [operation.id, parameterReader(api, operation)]));

/** The response of a state to a valid request, if it has one. */
export function respond(state: State, { operationId, path, query, body }: Parts): ParsedResponse | undefined {
  const operation = api.operation(operationId);
  const { values } = readers.get(operationId)?.(path, query) ?? {};
  // Through JSON, as it travels.
  const params = { ...values, ...(body !== undefined && { body: JSON.parse(JSON.stringify(body)) }) };
  const response = state.respond({ operation, path, query, headers: {}, params });
  const isJson = response?.headers['content-type'] === 'application/json';
  return response && { ...response, body: isJson ? parse(response.body) : response.body };
}

/** lemlist labels bare words as JSON here and there. */
function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** The response of a state, with path and query parameters side by side. */
export function ask(state: State, operationId: keyof typeof OPERATIONS, params: Params = {}): ParsedResponse {
  const { body, ...rest } = params;
  const names = [...OPERATIONS[operationId].path.matchAll(/\{(.+?)\}/g)].map(([, name]) => name as string);
  const texts = Object.entries(rest).map(([name, value]) => [name, String(value)] as const);
  const path = Object.fromEntries(texts.filter(([name]) => names.includes(name)));
  const query = Object.fromEntries(texts.filter(([name]) => !names.includes(name)));
  const response = respond(state, { operationId, path, query, body });
  if (!response) throw new Error(`The state has no response to ${operationId}`);
  return response;
}

/** The body of a response that must be a success. */
export function read<Body = Record<string, unknown>>(
  state: State,
  operationId: keyof typeof OPERATIONS,
  params: Params = {},
): Body {
  const { status, body } = ask(state, operationId, params);
  if (status >= 300) throw new Error(`${operationId} responds with ${status} ${JSON.stringify(body)}`);
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
