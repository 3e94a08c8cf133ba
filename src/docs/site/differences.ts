import type { Api, Operation } from '../../document/api.ts';
import { factsOf } from '../../document/facts.ts';
import { fits, type KnownDifference, patternsOf } from '../../document/known-differences.ts';

/** Where lemlist's own documents say something else, with the places that the entry concerns. */
export interface PlacedDifference extends KnownDifference {
  places: DifferentPlace[];
}

export interface DifferentPlace {
  operation: Operation;
  /** Such as `query version`, `body filters[].filterId` or `response`. If only lemlist has it, it may end with `*`. */
  place: string;
  /** Whether this document requires what is there; nothing if only lemlist has it. */
  required?: boolean;
}

export function differencesOf(api: Api, known: readonly KnownDifference[]): PlacedDifference[] {
  const facts = [...factsOf(api).values()];
  const operations = new Map(api.operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
  return known.map((entry) => {
    const places = patternsOf(entry).flatMap((pattern) => {
      const [, route = '', place = ''] = /^(\S+ \S+) ?(.*)$/.exec(pattern) ?? [];
      return facts
        .filter((each) => fits(route, each.route))
        .flatMap((each): DifferentPlace[] => {
          const operation = operations.get(each.route) as Operation;
          if (entry.about === undefined) return [{ operation, place }];
          const own = [...each.places].filter(([ours]) => fits(place, ours));
          return own.map(([ours, { required }]) => ({ operation, place: ours, required }));
        });
    });
    return { ...entry, places };
  });
}
