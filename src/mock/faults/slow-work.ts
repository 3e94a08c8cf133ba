import { echoesOf, withEchoes } from '../../document/echoes.ts';
import { responseExamples } from '../../document/examples.ts';
import { valueAt } from '../../document/json-pointer.ts';
import type { Polls } from '../options/parse-options.ts';
import type { ValidRequest } from '../request/request.ts';
import { type MockResponse, valueResponse } from '../response/response.ts';
import { seededRandom } from './random.ts';

/** Pieces of work that are remembered. The oldest are forgotten first. */
const MAX_REMEMBERED = 10_000;

/** Work that takes some polls before it is done: enrichments, exports, contact sourcing. */
export interface SlowWork {
  /** Whether the work that a request asks about is in progress. Each call counts as a poll. */
  isGoingOn(request: ValidRequest): boolean;
  reset(): void;
}

/** Each piece of work takes a number of polls in this range. The same random seed gives the same numbers. */
export function createSlowWork([min, max]: Polls, randomSeed: number): SlowWork {
  let random = seededRandom(randomSeed);
  let left = new Map<string, number>();
  return {
    isGoingOn({ operation, params }) {
      if (max === 0 || !operation.polling) return false;
      const name = JSON.stringify([operation.id, params]);
      const polls = left.get(name) ?? min + Math.floor(random() * (max - min + 1));
      if (!left.has(name) && left.size >= MAX_REMEMBERED) left.delete(left.keys().next().value as string);
      left.set(name, Math.max(0, polls - 1));
      return polls > 0;
    },
    reset() {
      random = seededRandom(randomSeed);
      left = new Map();
    },
  };
}

/** The documented example of work that is in progress. */
export function exampleInProgress({ operation, path }: ValidRequest): MockResponse | undefined {
  const { status, done, failed = [] } = operation.polling as NonNullable<typeof operation.polling>;
  const ended = [...done, ...failed];
  const example = responseExamples(operation).find(({ value }) => !ended.includes(String(valueAt(value, status))));
  if (!example) return undefined;
  const value = withEchoes(example.value, echoesOf(operation, example.value), path);
  return valueResponse(Number(example.status), example.mediaType, value);
}
