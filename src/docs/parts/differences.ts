import type { Operation } from '../../document/api.ts';
import { patternsOf } from '../../document/known-differences.ts';
import { joinWords } from '../../document/words.ts';
import { badge } from '../badge.ts';
import { code, prose, sentence } from '../markdown.ts';
import { LISTS, linkTo } from '../routes.ts';
import type { NoteOf } from '../schema/fields.ts';
import type { DifferentPlace, PlacedDifference } from '../site/differences.ts';
import { slug } from '../site/links.ts';
import type { Model } from '../site/model.ts';

/** A reason that more operations have is on the page of all differences alone. */
const MAX_PAGES_WITH_REASON = 3;

/** How a program sends what this package does not know. */
const EXTRA = linkTo('`extra`', 'guides/options', 'fields-that-this-version-does-not-know');

/** A part of an operation, as the places of differences begin. Items of a list have `[]` behind it. */
type Part = 'query' | 'body' | 'response' | 'body[]' | 'response[]';

export interface NoteOptions {
  /** The variant of the body that has the fields. */
  variant?: string;
  /** The differences whose reason was given already. Fields with one reason give it once. */
  given?: Set<PlacedDifference>;
}

/** Says that lemlist's page describes a parameter or field differently; nothing if both descriptions agree. */
export function differenceNotes(
  model: Model,
  operation: Operation,
  part: Part,
  { variant, given = new Set() }: NoteOptions = {},
): NoteOf {
  return ({ path }) => noteAt(model, operation, `${part}${part.endsWith(']') ? '.' : ' '}${path}`, { variant, given });
}

/** Says of a whole response that lemlist's page has another. */
export function wholeDifferenceNote(model: Model, operation: Operation): string | undefined {
  return noteAt(model, operation, 'response');
}

function noteAt(
  { differences }: Model,
  operation: Operation,
  at: string,
  { variant, given = new Set() }: NoteOptions = {},
): string | undefined {
  const own = differences.filter(
    ({ about, variants }) => about !== undefined && (!variants || variants.includes(variant ?? '')),
  );
  for (const difference of own) {
    const found = difference.places.find((each) => each.operation === operation && each.place === at);
    if (found) {
      const pages = new Set(difference.places.map((each) => each.operation)).size;
      const why = pages > MAX_PAGES_WITH_REASON || given.has(difference) ? '' : ` ${reason(difference)}`;
      given.add(difference);
      return differs(difference, detailOf(difference, found)) + why;
    }
  }
  return undefined;
}

/**
 * What only lemlist's page has in a part of an operation, in a paragraph per reason. With `variant`, what it has in that variant of the
 * body.
 */
export function missingNotes(
  { differences }: Model,
  operation: Operation,
  part: 'query' | 'body' | 'response',
  variant?: string,
): string[] {
  const missing = differences.filter(
    ({ about, variants }) => about === undefined && (variant ? variants?.includes(variant) : !variants),
  );
  return missing.flatMap((difference) => {
    const own = difference.places.filter((each) => each.operation === operation);
    const names = own.filter(({ place }) => place.startsWith(part)).flatMap(({ place }) => nameAt(place) ?? []);
    if (names.length === 0) return [];
    const said = `${differs(difference)} lemlist's OpenAPI document also has ${joinWords(names.map(code), 'and')}. ${reason(difference)}`;
    return [part === 'body' ? said.replace('`extra`', EXTRA) : said];
  });
}

/** What holds for every note of a body about what only lemlist's page has. */
export const REFUSED = `The types here refuse the fields that only lemlist's OpenAPI document has. ${EXTRA} sends them anyway.`;

/** The name of the parameter or field at a place; nothing for a whole body or response. */
export function nameAt(place: string): string | undefined {
  const name = place.replace(/^(?:query|body|response)(?:\[\]\.?| |$)\*?/, '');
  // Any further letters, such as a number.
  return name === '' ? undefined : name.replace(/\*$/, '…');
}

/** The anchor of a difference on the page of all differences. */
export function differenceAnchor(difference: PlacedDifference): string {
  return slug([patternsOf(difference)[0], ...(difference.variants ?? [])].join(' '));
}

function detailOf({ about }: PlacedDifference, { required }: DifferentPlace): string {
  if (about !== 'required') return '';
  return required ? ': optional there' : ': required there';
}

function differs(difference: PlacedDifference, detail = ''): string {
  return badge(linkTo(`Differs from lemlist's page${detail}`, LISTS.differences, differenceAnchor(difference)));
}

function reason({ because }: PlacedDifference): string {
  return sentence(prose(because));
}
