import type { Api } from '../../document/api.ts';
import { joinWords } from '../../document/words.ts';
import { BADGES } from '../badge.ts';
import { LABELS } from '../known-words.ts';
import { marks } from '../marks.ts';
import { kindOf, provenanceBadge } from '../schema/provenance.ts';

/** The rest of the text of a badge, by its first word. */
const MEANINGS: Readonly<Record<string, string>> = {
  Published: "in lemlist's OpenAPI document, or confirmed by several sources",
  Documented: "outside lemlist's OpenAPI document",
  Observed: 'on the live API',
  Inferred: 'by us',
  Differs: "from lemlist's page",
};

/** A table of fields, of parameters or of headers. */
const FIELDS = /^\| (?:Field|Parameter|Header) \|/m;

/**
 * How sure a page is, what holds for its fields without a badge, and what its badges mean. `content` is the rest of the page. With more
 * than one source, the page is about something that operations with different sources use.
 */
export function renderConfidence(api: Api, provenance: readonly string[], content: string): string {
  const sources = provenance.length > 0 ? provenance : [undefined];
  const own = [...new Set(sources.map(kindOf))];
  const kinds = kindsIn(content);
  const others = Object.keys(MEANINGS).filter((kind) => !own.includes(kind) && kinds.has(kind));
  const sentences = [
    `**${LABELS.confidence}:** ${sources.map((each) => provenanceBadge(api, each)).join(', ')} ${own.map((kind) => MEANINGS[kind]).join(', or ')}.`,
    FIELDS.test(content) && `So is every field${kinds.size > 0 ? ' without a badge' : ''}.`,
    others.length > 0 &&
      `Other badges: ${joinWords(
        others.map((kind) => `*${kind}* ${MEANINGS[kind]}`),
        'and',
      )}.`,
  ];
  // It says nothing about what the page is about.
  return marks.common(marks.confidence(sentences.filter((each) => each).join(' ')));
}

/** The first words of the badges of a text. */
function kindsIn(content: string): Set<string> {
  return new Set((content.match(BADGES) ?? []).map((each) => /\w+/.exec(each)?.[0] ?? ''));
}
