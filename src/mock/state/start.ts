import type { Api } from '../../document/api.ts';
import { Documented } from './Documented.ts';
import type { MockState } from './model.ts';
import { idsIn } from './NewIds.ts';
import { inventedTeam } from './seed.ts';

/** What a state begins with, and returns to. It is never changed. */
export interface Start {
  readonly team: MockState;
  /** The ids in it. To find them takes long where a seed is large. */
  readonly ids: ReadonlySet<string>;
}

export function startWith(team: MockState): Start {
  return { team, ids: idsIn(team) };
}

/** The start of a state without a seed. */
export function inventedStart(api: Api): Start {
  return startWith(inventedTeam(new Documented(api)));
}
