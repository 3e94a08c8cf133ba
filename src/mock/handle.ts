import type { Operation } from '../document/api.ts';
import { faultResponse, type Injection } from './faults/fault-injector.ts';
import type { RequestCounter } from './faults/request-counter.ts';
import type { Handled } from './log/request-log.ts';
import type { TeamPlan } from './options/mock-options.ts';
import type { Replay } from './replay/replay.ts';
import { type Authorization, authorizationOf, rememberAuthorizations } from './request/authorization.ts';
import type { Endpoint } from './request/endpoints.ts';
import type { Headers, MockRequest, ReceivedRequest } from './request/request.ts';
import type { FoundRoute, Routes } from './request/routes.ts';
import { splitUrl } from './request/split-url.ts';
import { type FindFaults, validate } from './request/validate.ts';
import { documentedError } from './response/documented-error.ts';
import { exportFile, ROWS_PATH, withLocalFile } from './response/export-file.ts';
import { inOlderForm } from './response/older-form.ts';
import { asProblem } from './response/problem.ts';
import { refuseFaults } from './response/refuse-faults.ts';
import { refuseKey, refuseMethod, refuseSize, refuseThrottled, reportCrash } from './response/refuse-request.ts';
import { type Responders, respond } from './response/respond.ts';
import { respondLeniently } from './response/respond-leniently.ts';
import { type MockResponse, withHeaders, withNote } from './response/response.ts';
import { unknownPath } from './response/web-app.ts';
import { findTrap } from './traps/find-trap.ts';
import { ignoredBodyNote } from './traps/ignored-body.ts';
import { unsortedNote } from './traps/sort-order.ts';
import { preferenceNote } from './traps/unknown-preference.ts';
import { agentNote } from './traps/user-agent.ts';

/** What the mock is made of. The document, the validators and Prism are loaded with the first request that needs them. */
export interface MockParts extends Responders {
  loadRoutes: () => Routes<() => Endpoint>;
  loadValidators: () => Promise<FindFaults>;
  /** Whether wrong requests get the response of right ones. */
  lenient: boolean;
  plan: TeamPlan;
  /** Responds instead of everything else. */
  replay: Replay | undefined;
  counter: RequestCounter;
  nextInjection: () => Injection;
  wait: (milliseconds: number) => Promise<void>;
  /** Called with every request and its response. It does not throw. */
  onHandled: (handled: Handled) => void;
}

/** What a request asks for: a path of the API, and an operation of the path. */
interface Wanted {
  found?: FoundRoute<() => Endpoint> | undefined;
  endpoint?: Endpoint | undefined;
}

/** The mock: one request in, one response out. It never rejects. */
export type Handle = (request: MockRequest) => Promise<MockResponse>;

/** Largest body that the mock reads, as in Prism. */
export const MAX_BODY_BYTES: number = 10 * 1024 * 1024;

/** Sent with each success of a deprecated operation. */
const DEPRECATED = { deprecation: 'true' };

/** Base path of lemlist, which callers may leave out. */
const BASE_PATH = /^\/api(?=\/|$)/;

export function createHandle(parts: MockParts): Handle {
  const { loadRoutes, loadValidators, lenient, plan, replay, counter, nextInjection, wait, onHandled } = parts;
  const readAuthorization = rememberAuthorizations();
  let findFaults: FindFaults | undefined;
  let arrived = 0;

  return async ({ method, url, headers, body }) => {
    const { pathname, query } = splitUrl(url);
    const request: ReceivedRequest = { method, url, headers, body, pathname, query, order: arrived++ };
    const authorization = readAuthorization(headers.authorization || authorizationOf(query));
    const { passes, headers: counted } = counter.count('key' in authorization ? authorization.key : '');
    const { delayMs, fault } = nextInjection();
    if (delayMs > 0) await wait(delayMs);
    let wanted: Wanted = {};
    let response: MockResponse;
    try {
      wanted = find(request);
      if (passes && fault) response = faultResponse(fault);
      else if (passes && replay) response = replay.respond(request);
      else response = finish(await route(request, wanted, authorization, passes), headers);
    } catch (error) {
      response = finish(reportCrash(error), headers);
    }
    onHandled({
      request,
      response,
      template: wanted.found?.route.template,
      operationId: wanted.endpoint?.operation.id,
    });
    return withHeaders(response, counted);
  };

  function find({ method, pathname }: ReceivedRequest): Wanted {
    const found = loadRoutes().find(pathname.replace(BASE_PATH, ''));
    // A HEAD is a GET whose response the host sends without its body.
    return { found, endpoint: found?.route.methods[method === 'HEAD' ? 'GET' : method]?.() };
  }

  async function route(
    request: ReceivedRequest,
    { found, endpoint }: Wanted,
    authorization: Authorization,
    passes: boolean,
  ): Promise<MockResponse> {
    if (request.body.length > MAX_BODY_BYTES) return refuseSize();
    if (!found) {
      const rows = loadRoutes().find(ROWS_PATH)?.route.methods.GET;
      const pathname = request.pathname.replace(BASE_PATH, '');
      return exportFile(pathname, rows, parts.state) ?? unknownPath(pathname);
    }
    if (!endpoint) return refuseMethod(Object.values(found.route.methods).map((prepare) => prepare().operation));
    const { operation } = endpoint;
    if (!passes) return refuseThrottled(operation);
    if (!('key' in authorization)) return refuseKey(operation, authorization);
    if (plan === 'free' && needsEmailPro(operation)) return documentedError(operation, 402, EMAIL_PRO);
    findFaults ??= await loadValidators();
    const reading = endpoint.readBody(request.body, request.headers);
    // JSON is read at once, and each `await` costs as much as finding the operation.
    const body = reading instanceof Promise ? await reading : reading;
    const { request: read, faults } = validate(endpoint, found.path, request, body, findFaults);
    const trap = findTrap(read, faults, findFaults);
    if (trap) return withNote(asUsed(endpoint, request, await respond(endpoint, trap.request, parts)), trap.note);
    if (faults.length > 0 && !lenient) return refuseFaults(operation, faults);
    const made =
      faults.length > 0 ? await respondLeniently(endpoint, read, faults, parts) : await respond(endpoint, read, parts);
    const response = asUsed(endpoint, request, made);
    // Without a state, every response is the documented example.
    if (parts.state && read.path.exportId !== undefined) return withLocalFile(response, request, read.path);
    return read.query.version === undefined ? inOlderForm(operation, response) : response;
  }
}

/** A response in the form that its sender accepts, with what its headers do or do not do. */
function finish(response: MockResponse, headers: Headers): MockResponse {
  const notes = [agentNote(headers), preferenceNote(headers)].filter((note) => note !== undefined);
  return asProblem(notes.reduce(withNote, response), headers.accept);
}

/** A response with what its sender should know about what had no effect, and about an operation that will end. */
function asUsed(
  { operation, findIgnored, deprecation }: Endpoint,
  sent: ReceivedRequest,
  made: MockResponse,
): MockResponse {
  const { query, body } = sent;
  const notes = [findIgnored(query), ignoredBodyNote(operation, body), unsortedNote(operation, query)];
  const response = notes.filter((note) => note !== undefined).reduce(withNote, made);
  if (deprecation === undefined || made.status >= 300) return response;
  return withNote(withHeaders(response, DEPRECATED), deprecation);
}

/** The documented refusal of a route that needs Email Pro. */
const EMAIL_PRO = 'emailPro';

function needsEmailPro({ responses }: Operation): boolean {
  return Object.values(responses[402]?.content ?? {}).some(({ examples = {} }) => EMAIL_PRO in examples);
}
