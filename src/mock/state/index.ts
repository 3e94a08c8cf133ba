import type { Operation } from '../../document/api.ts';
import { loadDocument } from '../../document/load.ts';
import { readApi } from '../../document/read-api.ts';
import { seededRandom } from '../faults/random.ts';
import type { Answer, Handler, ValidRequest } from '../handler.ts';
import { parameterReader } from '../request/parameters.ts';
import { seedChecker } from './check-seed.ts';
import { eventsOf, type StateEvent } from './events.ts';
import { WithStatus } from './handlers.ts';
import { refuseUnknownIds } from './known-ids.ts';
import type { Seed } from './model.ts';
import { Rules } from './Rules.ts';
import { Refusal } from './refusal.ts';
import { allHandlers } from './resources/index.ts';
import { Store } from './Store.ts';
import { inventedTeam } from './seed.ts';
import type { Happening } from './sources.ts';

export interface StateOptions {
  /** What to begin with, in the form that `read()` returns; the invented team of the document's examples unless given. */
  seed?: unknown;
  /** Clock, in milliseconds. @default Date.now */
  now?: () => number;
  /** Where ids come from. @default the same numbers after every start and reset */
  random?: () => number;
}

/** What the mock remembers. */
export interface State {
  /** Answers what the state covers; `undefined` leaves a request to Prism. */
  answer: Handler;
  /** Goes back to the last seed. */
  reset(): void;
  /** Replaces everything. A seed that is wrong changes nothing and throws one line that names the place. */
  load(seed: unknown): void;
  /** A copy of everything, which can be loaded again. */
  read(): Seed;
  /** Adds a listener for the events of registered webhooks. */
  onEvent(listener: (event: StateEvent) => void): void;
}

/** Ids are the same for every start, so that what people write down stays true. */
const FIRST_RANDOM = 17;

type AnyHandler = (params: unknown) => unknown;

/** A state that begins with a seed and changes with each request it answers. */
export function createState({ seed, now = Date.now, random }: StateOptions = {}): State {
  const rules = new Rules(readApi(loadDocument()));
  const readers = new Map<string, ReturnType<typeof parameterReader>>();
  const listeners: ((event: StateEvent) => void)[] = [];
  const checkSeed = seedChecker(rules);
  let start = seed === undefined ? inventedTeam(rules) : checkSeed(seed);
  let { store, handlers } = begin();

  function begin() {
    const seen = new Set<string>();
    const store: Store = new Store(start, { rules, now, random: random ?? seededRandom(FIRST_RANDOM), happened });
    return { store, handlers: allHandlers(store) as Record<string, AnyHandler | undefined> };

    function happened(happening: Happening): void {
      for (const event of eventsOf(store, happening, seen)) for (const tell of listeners) tell(event);
    }
  }

  function paramsOf({ operationId, path, query, body }: ValidRequest): unknown {
    const read = readers.get(operationId) ?? parameterReader(rules.api, rules.operation(operationId));
    readers.set(operationId, read);
    const { values } = read(path, query as Record<string, string | string[]>);
    return { ...values, ...(body !== undefined && { body }) };
  }

  return {
    answer: (request) => {
      const operation = rules.operation(request.operationId);
      const handler = handlers[request.operationId];
      try {
        if (handler) return toAnswer(operation, handler(paramsOf(request)));
        refuseUnknownIds(store, operation, request.path);
        return undefined;
      } catch (reason) {
        if (reason instanceof Refusal) return reason.toAnswer(operation);
        throw reason;
      }
    },
    reset: () => {
      ({ store, handlers } = begin());
    },
    load: (next) => {
      start = checkSeed(next);
      ({ store, handlers } = begin());
    },
    read: () => store.dump(),
    onEvent: (listener) => {
      listeners.push(listener);
    },
  };
}

function toAnswer({ responses }: Operation, result: unknown): Answer | undefined {
  if (result === undefined) return undefined;
  if (result instanceof WithStatus) return { status: result.status, body: result.result };
  const [success, response] = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? [];
  // Bare words go out under the type that lemlist gives them, which is JSON more often than not.
  const [type] = typeof result === 'string' ? Object.keys(response?.content ?? {}) : [];
  return { status: Number(success), ...(type && { headers: { 'content-type': type } }), body: result };
}
