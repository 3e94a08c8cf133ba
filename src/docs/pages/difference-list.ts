import type { Api } from '../../document/api.ts';
import { readProvenance } from '../../document/provenance.ts';
import { joinWords } from '../../document/words.ts';
import { blocks, code, prose, sentence } from '../markdown.ts';
import { marks } from '../marks.ts';
import type { Page } from '../page.ts';
import { differenceAnchor, nameAt } from '../parts/differences.ts';
import { guideLink } from '../parts/guide-link.ts';
import { LISTS, linkTo, operationRoute } from '../routes.ts';
import { sourceAnchor, sourceInWords } from '../schema/sources.ts';
import type { DifferentPlace, PlacedDifference } from '../site/differences.ts';
import type { Model } from '../site/model.ts';

const PARTS: ReadonlyArray<readonly [part: string, title: string]> = [
  ['query', 'Parameters'],
  ['body', 'Bodies'],
  ['response', 'Responses'],
];

/** Every place where lemlist's own documents say something else, with the reason why this document does not follow. */
export function differenceListPage(model: Model): Page {
  const guide = guideLink(model, 'confidence');
  return {
    section: 'lists',
    route: LISTS.differences,
    title: 'Differences',
    description: "Where lemlist's own documentation says something else, and why this document does not follow it.",
    frontmatter: { outline: 2, pageClass: 'difference-list' },
    markdown: blocks(
      '# Differences',
      `Where lemlist's own OpenAPI document and pages say something else, and why this document does not follow. The reasons call this document *ours*.${guide ? ` Where its facts come from: ${guide}.` : ''}`,
      ...PARTS.map(([part, title]) => {
        const inPart = model.differences.filter(
          ({ places: [first] }) => first?.place.startsWith(part) && isOfOwn(first),
        );
        // A search should find the pages that it links to.
        return marks.common(blocks(`## ${title}`, ...inPart.map((difference) => describe(model.api, difference))));
      }),
    ),
  };
}

/**
 * Whether a difference has an entry of its own. If only lemlist's page has the items of a list, the entry about the whole response says
 * enough.
 */
function isOfOwn({ place, required }: DifferentPlace): boolean {
  return required !== undefined || nameAt(place) !== undefined;
}

/** What a reason comes from: as `x-provenance` says it, or in words. */
function sourceOf(api: Api, text: string): string {
  const { source } = readProvenance(text) ?? {};
  return source ? linkTo(sourceInWords(api, source), 'guides/confidence', sourceAnchor(source)) : prose(text);
}

function describe(api: Api, difference: PlacedDifference): string {
  const { places, because, source, variants = [] } = difference;
  const names = new Set(places.flatMap(({ place }) => nameAt(place) ?? []));
  const place = names.size > 0 ? joinWords([...names].map(code), 'and') : 'The whole response';
  const title = variants.length > 0 ? `${place} in ${joinWords(variants.map(code), 'and')}` : place;
  const operations = new Set(places.map(({ operation: { id } }) => linkTo(code(id), operationRoute(id))));
  return blocks(
    `### ${title} {#${differenceAnchor(difference)}}`,
    `In ${joinWords([...operations], 'and')}. ${inWords(difference, names.size)} ${sentence(prose(because))} Source: ${sourceOf(api, source)}.`,
  );
}

function inWords({ about, places: [first] }: PlacedDifference, fields: number): string {
  if (about === undefined) return `Only lemlist's document has ${fields > 1 ? 'them' : 'it'}.`;
  if (about !== 'required') return `The ${about} differs.`;
  return first?.required
    ? "Optional in lemlist's document, required here."
    : "Required in lemlist's document, optional here.";
}
