import { isLostInJson, remedyFor } from '../options/built-ins.ts';
import { checkObject, describe, quoteName } from '../options/checks.ts';
import { setFields } from '../options/set-fields.ts';
import { isInPath, type OperationRow } from './operation.ts';
import { checkQuery } from './query-values.ts';

/** The parameters of a call, sorted by where they belong. */
export interface RequestParts {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  body: unknown;
}

/** Sorts the parameters of a call into path, query and body. */
export function requestParts(call: OperationRow, params: object): RequestParts {
  checkObject(`The parameters of ${call.id}`, params);
  const { body, ...rest } = params as Record<string, unknown>;
  // A body would get lost if the operation takes none. Programs send `null` where there is nothing to say.
  const takesNone = call.method === 'GET' || (call.body === undefined && body !== null);
  if (body !== undefined && takesNone) throw new TypeError(`${call.id} takes no \`body\``);
  const path = emptyRecord();
  const given = emptyRecord();
  const custom = emptyRecord();
  for (const [name, value] of Object.entries(rest)) {
    if (name === call.freeForm) Object.assign(custom, value);
    else (isInPath(call, name) ? path : given)[name] = value;
  }
  if (isLostInJson(body)) {
    throw new TypeError(`${call.id} takes \`body\` as plain data, got ${describe(body)}${remedyFor(body)}`);
  }
  checkQuery(call, given);
  const query = { ...call.fixed, ...given, ...custom };
  return { path, query, body: call.multipart ? formData(call, body) : body };
}

/** No prototype: a variable called `__proto__` is a name like any other. */
function emptyRecord(): Record<string, unknown> {
  return Object.create(null);
}

/** Refuses a call whose required body is missing, before it is sent. `extra` can be all of the body. */
export function checkBody({ id, body: rule }: OperationRow, body: unknown, extra: unknown): void {
  const sent = body ?? extra;
  if (rule === 'required' && (sent === undefined || sent === null)) {
    throw new TypeError(`${id} needs \`body\`, got ${describe(body)}; pass it with the other parameters: { body: … }`);
  }
}

/**
 * A form with one field per key. `fetch` adds the boundary, and a retry can send the same form again. Every field of a form in the document
 * is a file, and anything else would be sent as a text: a path, the text of a `Buffer`, or `[object Object]` for a stream.
 */
function formData({ id }: OperationRow, body: unknown): FormData {
  const fields = body ?? {};
  checkObject(`\`body\` of ${id}`, fields);
  if (fields instanceof Blob || ArrayBuffer.isView(fields))
    throw new TypeError(`\`body\` of ${id} must be an object with a field per part of the form, got a file`);
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined && !(value instanceof Blob))
      throw new TypeError(
        `The field ${quoteName(name)} of ${id} must be a Blob, such as \`new Blob([bytes])\`, got ${describe(value)}`,
      );
  }
  return setFields(new FormData(), fields);
}
