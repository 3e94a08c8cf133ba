import type { Fact, OperationFacts } from '../../document/facts.ts';

/** One thing that another document of lemlist says and ours does not. */
export interface Difference {
  /** Whether theirs has more, or both speak of the same thing and disagree. */
  kind: 'new' | 'disagrees';
  /** Method and path, such as `GET /campaigns/{campaignId}`. */
  route: string;
  /** Where in the operation; empty for the operation as a whole. */
  place: string;
  /** What it is about: `operation`, `status`, `value`, `field`, `parameter`, `type`, `required`, or a limit. */
  about: string;
  /** The difference in words. */
  says: string;
}

/** Every difference between another document and ours. What only ours has is not a difference, because theirs is incomplete and late. */
export function differences(
  theirs: ReadonlyMap<string, OperationFacts>,
  ours: ReadonlyMap<string, OperationFacts>,
): Difference[] {
  return [...theirs].flatMap(([key, their]) => {
    const our = ours.get(key);
    if (our) return inOperation(their, our);
    return [{ kind: 'new', route: their.route, place: '', about: 'operation', says: 'ours has no such operation' }];
  });
}

function inOperation(their: OperationFacts, our: OperationFacts): Difference[] {
  const { route } = our;
  const statuses = [...their.statuses].filter((status) => !our.statuses.has(status));
  return [
    ...statuses.map(
      (status): Difference => ({
        kind: 'new',
        route,
        place: '',
        about: 'status',
        says: `ours has no status ${status}`,
      }),
    ),
    ...[...their.places].flatMap(([place, fact]) => {
      const own = our.places.get(place);
      if (!own) return missing(place, route, our);
      return inPlace(fact, own, place).map((difference) => ({ ...difference, route, place }));
    }),
  ];
}

/** One difference for a field that ours lacks, and none for the fields inside it. */
function missing(place: string, route: string, our: OperationFacts): Difference[] {
  const parent = place.replace(/(?:\[\]|[. ][^. []+)$/, '');
  if (parent !== place && /[ .[]/.test(parent) && !our.places.has(parent)) return [];
  const about = place.startsWith('query ') ? 'parameter' : 'field';
  return [{ kind: 'new', route, place, about, says: `ours has no such ${about}` }];
}

type Saying = Pick<Difference, 'kind' | 'about' | 'says'>;

function inPlace(their: Fact, our: Fact, place: string): Saying[] {
  const isRequest = !place.startsWith('response');
  return [
    ...typeDifferences(their, our),
    ...valueDifferences(their, our),
    ...(isRequest ? [...requiredDifferences(their, our), ...limitDifferences(their, our)] : []),
  ];
}

function typeDifferences({ types: theirs }: Fact, { types: ours }: Fact): Saying[] {
  if (theirs.size === 0 || ours.size === 0 || [...theirs].some((type) => ours.has(type))) return [];
  return [{ kind: 'disagrees', about: 'type', says: `${listValues(theirs)} there, ${listValues(ours)} here` }];
}

function valueDifferences({ values: theirs }: Fact, { values: ours }: Fact): Saying[] {
  if (!theirs || !ours) return [];
  const more = [...theirs].filter((value) => !ours.has(value));
  return more.map((value) => ({ kind: 'new', about: 'value', says: `ours does not list \`${value}\`` }));
}

function requiredDifferences(their: Fact, our: Fact): Saying[] {
  if (their.required === our.required) return [];
  const word = (required: boolean): string => (required ? 'required' : 'optional');
  return [{ kind: 'disagrees', about: 'required', says: `${word(their.required)} there, ${word(our.required)} here` }];
}

function limitDifferences({ limits: theirs }: Fact, { limits: ours, hasPattern }: Fact): Saying[] {
  return Object.entries(theirs)
    .filter(([name, value]) => ours[name] !== value && !(hasPattern && name.endsWith('Length')))
    .map(([name, value]) => ({
      kind: 'disagrees',
      about: name,
      says: `${name} ${value} there, ${ours[name] === undefined ? 'none' : ours[name]} here`,
    }));
}

function listValues(values: ReadonlySet<string>): string {
  return [...values].join(' or ');
}
