import type { Api, Operation } from '../../document/api.ts';
import { seededRandom } from '../faults/random.ts';
import { lazily } from '../lazily.ts';
import type { StateResponder } from '../response/respond.ts';
import { type MockResponse, valueResponse, withNote } from '../response/response.ts';
import { seedChecker } from './check-seed.ts';
import { Documented } from './Documented.ts';
import { eventsOf, type StateEvent } from './events.ts';
import { WithNote, WithStatus } from './handlers.ts';
import { refuseUnknownIds } from './known-ids.ts';
import { stateReached } from './lead-states.ts';
import type { MockState } from './model.ts';
import { recordActivity } from './record-activity.ts';
import { Refusal } from './refusal.ts';
import { allHandlers } from './resources/index.ts';
import { Store } from './Store.ts';
import type { SeedFaults } from './seed-faults.ts';
import { simulate } from './simulation/simulate.ts';
import type { WithinMs } from './sources.ts';
import { inventedStart, type Start, startWith } from './start.ts';

export interface StateOptions {
  api: Api;
  /** The check that compares seeds with the document. */
  seedFaults: SeedFaults;
  /** Ends work that takes too long. @default nothing ends it */
  withinMs?: WithinMs;
  /** The state at the start, in the form that `read()` returns. @default the invented team of the document's examples */
  seed?: unknown;
  /** The start without a seed. @default made from the document's examples */
  loadInvented?: () => Start;
  /** Clock, in milliseconds. @default Date.now */
  now?: () => number;
  /** Random seed of new ids. Each start and each reset gives the same ids. @default 1 */
  randomSeed?: number;
}

/** What the mock remembers. */
export interface State {
  respond: StateResponder;
  /** Restores the last seed. */
  reset(): void;
  /** Replaces everything. A wrong seed changes nothing and throws an error that names each place. */
  load(seed: unknown): void;
  /** A copy of everything, which can be loaded again. */
  read(): MockState;
  /** Moves the leads of running campaigns on to this moment of the clock. */
  simulate(): void;
  /** Notes at a webhook that a call of it failed. */
  webhookFailed(hookId: string, status: number | string): void;
  /** Adds a listener for the events of registered webhooks. */
  onEvent(listener: (event: StateEvent) => void): void;
}

/** The types of `Handlers` join each handler to its operation; here an id that arrives chooses one. */
type AnyHandler = (params: unknown, isGoingOn: boolean) => unknown;

/** `createState`, which a mock that forgets does not load. */
export type CreateState = typeof createState;

/** Creates a state that begins with a seed and changes with each request it responds to. */
export function createState({
  api,
  seedFaults,
  withinMs = (_ms, work) => work(),
  seed,
  loadInvented = lazily(() => inventedStart(api)),
  now = Date.now,
  randomSeed = 1,
}: StateOptions): State {
  const documented = new Documented(api);
  const listeners: ((event: StateEvent) => void)[] = [];
  const statusOf = rememberStatuses();
  const checkSeed = seedChecker(() => loadInvented().team, seedFaults);
  let start = seed === undefined ? loadInvented() : startWith(checkSeed(seed));
  let current = begin(start);

  function begin({ team, ids }: Start): { store: Store; handlers: Readonly<Record<string, AnyHandler | undefined>> } {
    const store = new Store(team, {
      documented,
      now,
      random: seededRandom(randomSeed),
      seedIds: ids,
      withinMs,
      onHappening(caused) {
        const happening = recordActivity(store, caused);
        const all = [happening, ...stateReached(store, happening)];
        for (const event of all.flatMap((one) => eventsOf(store, one)))
          for (const listener of listeners) listener(event);
      },
    });
    return { store, handlers: allHandlers(store) as Record<string, AnyHandler | undefined> };
  }

  return {
    respond: ({ operation, path, params, isGoingOn = false }) => {
      const { store, handlers } = current;
      const handler = handlers[operation.id];
      try {
        if (handler) return writeResult(operation, statusOf(operation), handler(params, isGoingOn));
        refuseUnknownIds(store, operation, path);
        return undefined;
      } catch (reason) {
        if (reason instanceof Refusal) return reason.respond(operation);
        throw reason;
      }
    },
    reset: () => {
      current = begin(start);
    },
    load: (next) => {
      start = startWith(checkSeed(next));
      current = begin(start);
    },
    read: () => current.store.dump(),
    simulate: () => simulate(current.store, randomSeed),
    webhookFailed: (hookId, status) => {
      const hook = current.store.webhooks.get(hookId);
      if (hook) hook.lastErrorStatus = status;
    },
    onEvent: (listener) => {
      listeners.push(listener);
    },
  };
}

/** Finds the status code of a success and remembers it: looking through all codes takes as long as most handlers. */
function rememberStatuses(): (operation: Operation) => string | undefined {
  const remembered = new Map<string, string | undefined>();
  return ({ id, responses }) => {
    if (!remembered.has(id))
      remembered.set(
        id,
        Object.keys(responses).find((code) => code.startsWith('2')),
      );
    return remembered.get(id);
  };
}

function writeResult(
  { responses }: Pick<Operation, 'responses'>,
  status: string | undefined,
  result: unknown,
): MockResponse | undefined {
  if (result === undefined) return undefined;
  if (result instanceof WithNote) {
    const response = writeResult({ responses }, status, result.result);
    return response && withNote(response, result.note);
  }
  if (result instanceof WithStatus) return valueResponse(result.status, undefined, result.result);
  // Bare words are sent under the media type that lemlist gives them, which often is JSON.
  const [mediaType] = typeof result === 'string' && status ? Object.keys(responses[status]?.content ?? {}) : [];
  return valueResponse(Number(status), mediaType, result);
}
