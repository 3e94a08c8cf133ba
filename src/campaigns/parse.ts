import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { CampaignFile } from './campaign-file.ts';
import { gitConflict } from './git-conflict.ts';
import { wrongShape } from './shape.ts';
import { yamlFault } from './yaml-reason.ts';

const GIT_CONFLICT =
  'Git has marked a conflict here; keep what is right, and delete the lines <<<<<<<, ======= and >>>>>>>';
const WINDOWS_LINES = /^[^\n]*\r\n/;
/** A place in a file; both numbers begin with 1. */
export interface Place {
  line: number;
  column: number;
}

/** A file with what is needed to name a place in it and to write it back without losing comments. */
export interface ParsedFile {
  file: CampaignFile;
  doc: Document;
  /** The YAML map of each object in `file`. */
  nodes: Map<object, YAMLMap>;
  /** The value of each alias. */
  aliases: Map<Alias, unknown>;
  /** Where a field of an object in `file` stands; without a field, where the object begins. */
  placeOf(object: object, field?: string): Place;
  /** The text, with a single line break at the end of each line. */
  text: string;
  /** Whether the first line ends as lines do on Windows. */
  hasWindowsLines: boolean;
  /** Where a character of the text stands. */
  placeAt(offset: number): Place;
}

/** A text that is not YAML, or whose content cannot be a campaign's file. */
export class CampaignFileError extends Error {
  override readonly name = 'CampaignFileError';
  readonly place: Place;
  /** The message without the place. */
  readonly reason: string;

  constructor(reason: string, place: Place) {
    super(`Line ${place.line}, column ${place.column}: ${reason}`);
    this.place = place;
    this.reason = reason;
  }
}

/**
 * Reads the text of a campaign's file. `check` says whether its fields are right.
 *
 * @throws {CampaignFileError} where the text is not YAML or not a map, has an alias of a map, `steps` is not a list of maps,
 *   or an `id` stands twice
 */
export function parseFile(written: string): ParsedFile {
  // Git on Windows ends lines with two characters. In a comment the first one would stay.
  const text = written.replaceAll('\r\n', '\n');
  const counter = new LineCounter();
  const doc = parseDocument(text, { lineCounter: counter });
  const nodes = new Map<object, YAMLMap>();
  const aliases = new Map<Alias, unknown>();
  const placeAt = (offset = 0): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const marked = gitConflict(text);
  if (marked !== undefined) throw new CampaignFileError(GIT_CONFLICT, placeAt(marked));
  const [error] = doc.errors;
  if (error) {
    const { reason, offset } = yamlFault(error, text);
    throw new CampaignFileError(reason, placeAt(offset));
  }

  const convert = (node: unknown): unknown => {
    if (isAlias(node)) {
      const target = node.resolve(doc);
      if (isScalar(target)) {
        aliases.set(node, target.value);
        return target.value;
      }
      const reason = target
        ? 'an alias of a map or a list cannot be changed in one place only; write it out'
        : `there is no anchor \`&${node.source}\` above this alias`;
      throw new CampaignFileError(reason, placeAt(node.range?.[0]));
    }
    if (isSeq(node)) return node.items.map(convert);
    if (!isMap(node)) return isScalar(node) ? node.value : undefined;
    const object = Object.fromEntries(
      node.items.map(({ key, value }) => [String(isScalar(key) ? key.value : key), convert(value)]),
    );
    nodes.set(object, node);
    return object;
  };
  const file = convert(doc.contents) as CampaignFile | undefined;
  const placeOf = (object: object, field?: string): Place => {
    const map = nodes.get(object);
    const pair = map?.items.find(({ key }) => isScalar(key) && key.value === field);
    return placeAt(((pair?.key as Node | undefined) ?? map)?.range?.[0]);
  };
  const wrong = wrongShape(file);
  if (wrong) throw new CampaignFileError(wrong.reason, wrong.object ? placeOf(wrong.object, wrong.field) : placeAt());
  return {
    file: file as CampaignFile,
    doc,
    nodes,
    aliases,
    placeOf,
    text,
    placeAt,
    hasWindowsLines: WINDOWS_LINES.test(written),
  };
}
