import { HOOK_EVENTS } from '../../../generated/api.ts';
import { meant } from '../../client/preflight/meant.ts';
import type { ValidRequest } from '../request/request.ts';
import { type MockResponse, withNote } from '../response/response.ts';

/** lemlist takes any type of event for a webhook, since it adds types. A misspelt one is stored, and never called. */
export function noteUnknownEvent({ operation, params }: ValidRequest, response: MockResponse): MockResponse {
  const { type } = (params.body ?? {}) as { type?: unknown };
  if (operation.id !== 'webhooks.create' || typeof type !== 'string' || isKnown(type)) return response;
  const other = meant(type, HOOK_EVENTS);
  const advice = other === undefined ? 'compare it with the documented types' : `did you mean ${other}?`;
  return withNote(response, `no documented event has this type, so the webhook may never be called; ${advice}`);
}

function isKnown(type: string): boolean {
  return HOOK_EVENTS.some((event) => event === type);
}
