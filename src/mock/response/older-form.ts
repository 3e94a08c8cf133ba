import type { Operation } from '../../document/api.ts';
import { valueAt } from '../../document/json-pointer.ts';
import type { WithoutVersion } from '../../document/OperationObject.ts';
import { type MockResponse, withNote } from './response.ts';

const NOTE = 'without version=v2, lemlist responds in its older form; send version=v2, which the document describes';

/** The older form of a success, as `x-without-version` describes it; a refusal stays as it is. */
export function inOlderForm({ withoutVersion }: Operation, response: MockResponse): MockResponse {
  if (!withoutVersion || response.status !== 200 || response.headers['content-type'] !== 'application/json')
    return response;
  const body = JSON.stringify(olderForm(withoutVersion, JSON.parse(response.body)) ?? null);
  return withNote({ ...response, body }, NOTE);
}

function olderForm({ value, spread, omit }: WithoutVersion, documented: unknown): unknown {
  const older = valueAt(documented, value);
  if (spread === undefined && omit === undefined) return older;
  const fields = Object.entries((older ?? {}) as Readonly<Record<string, unknown>>);
  const inner = fields.find(([name]) => name === spread)?.[1] as Record<string, unknown> | undefined;
  return { ...inner, ...Object.fromEntries(fields.filter(([name]) => name !== spread && name !== omit)) };
}
