import type { Call } from './answer.ts';
import type { RequestOptions } from './method.ts';
import { describe } from './path.ts';

/** The parts of a request, by where they go. */
export interface RequestParts {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  body: unknown;
  headers: Record<string, string> | undefined;
}

/** Sorts the parameters of a call by where they go: into the path, the body, or else the query. */
export function requestParts(call: Call, params: object, { headers }: RequestOptions): RequestParts {
  if (typeof params !== 'object' || params === null) {
    throw new TypeError(`${call.id} takes an object with its parameters, got ${describe(params)}`);
  }
  const { body, ...rest } = params as Record<string, unknown>;
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = { ...call.fixed };
  for (const [name, value] of Object.entries(rest)) {
    if (name === call.freeForm) Object.assign(query, value);
    else (call.path.includes(`{${name}}`) ? path : query)[name] = value;
  }
  return { path, query, body: call.multipart ? formData(body) : body, headers };
}

/** A form with a field for each key; `fetch` writes its boundary and sends it again whole when it is repeated. */
function formData(body: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body ?? {})) {
    if (value !== undefined) form.append(name, value instanceof Blob ? value : String(value));
  }
  return form;
}
