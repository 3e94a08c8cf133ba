import { decode, encode, type SourceMapSegment } from '@jridgewell/sourcemap-codec';

/** The parts of a source map that say where code comes from. */
export interface SourceMap {
  mappings: string;
  sources: string[];
}

/**
 * A map without the sources that are generated: the package does not have them. Their code is mapped to nothing. A source that is `null`
 * would say the same, but Turbopack stops at it.
 */
export function ownSources<T extends SourceMap>(map: T): T {
  const isOwn = map.sources.map((source) => !source.includes('/generated/'));
  const places = isOwn.map((_, index) => isOwn.slice(0, index).filter(Boolean).length);
  const moved = (segment: SourceMapSegment): SourceMapSegment => {
    const [column, source, ...rest] = segment;
    if (source === undefined) return segment;
    return isOwn[source] ? ([column, places[source], ...rest] as SourceMapSegment) : [column];
  };
  return {
    ...map,
    mappings: encode(decode(map.mappings).map((line) => withoutRepeats(line.map(moved)))),
    sources: map.sources.filter((_, index) => isOwn[index]),
  };
}

/** A line begins without a source, so a segment that says so is needed only after one with a source. */
function withoutRepeats(line: readonly SourceMapSegment[]): SourceMapSegment[] {
  return line.filter(({ length }, index) => length > 1 || (line[index - 1]?.length ?? 1) > 1);
}
