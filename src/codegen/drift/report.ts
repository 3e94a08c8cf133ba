import type { KnownDifference } from '../../document/known-differences.ts';
import type { Difference } from './compare.ts';
import { knownDifference } from './known.ts';

export interface SortedDifferences {
  /** What theirs has and ours lacks. */
  added: Difference[];
  /** Those that were decided, with the entry that says why. */
  known: Array<Difference & { entry: KnownDifference }>;
  /** Both documents describe the same thing differently, and nobody has decided which is right. */
  open: Difference[];
}

export function sort(differences: readonly Difference[], known: readonly KnownDifference[]): SortedDifferences {
  const sorted: SortedDifferences = { added: [], known: [], open: [] };
  for (const difference of differences) {
    const entry = knownDifference(difference, known);
    if (entry) sorted.known.push({ ...difference, entry });
    else sorted[difference.kind === 'new' ? 'added' : 'open'].push(difference);
  }
  return sorted;
}

export function report({ added, known, open }: SortedDifferences): string {
  const sections = [
    section('New there', added.map(lineOf)),
    section(
      'Known differences',
      known.map((each) => `${lineOf(each)}. ${each.entry.because} (${each.entry.source})`),
    ),
    section('Open', open.map(lineOf)),
  ];
  return [...sections.filter(Boolean), `${added.length} new there, ${known.length} known, ${open.length} open`].join(
    '\n\n',
  );
}

function section(heading: string, lines: string[]): string {
  return lines.length === 0 ? '' : [`${heading} (${lines.length})`, ...lines.map((line) => `  ${line}`)].join('\n');
}

function lineOf({ route, place, says }: Difference): string {
  return `${[route, place].filter(Boolean).join(' ')}: ${says}`;
}
