import { relative } from 'node:path';
import {
  type Alias,
  Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  Scalar,
  visit,
  YAMLMap,
  YAMLSeq,
} from 'yaml';
import type { CampaignFile } from './campaign-file.ts';
import type { ParsedFile } from './parse.ts';
import { isSame } from './text.ts';

const SCHEMA = 'node_modules/lemlist-openapi/generated/campaign.schema.json';
/** Folder of the files, unless another is named: the folder that the command writes to. */
const FOLDER = 'campaigns';
/** Lists of maps and maps that are written item by item, so that comments in them stay. */
const IDS = ['campaign', 'id'];
const NESTED = ['steps', 'branches', 'variantB'];

/**
 * The text of a file. Comments and the order of fields stay as they are in the file that was parsed. A new file names its schema,
 * which editors look for from the folder that the file is in.
 */
export function renderFile(file: CampaignFile, parsed?: ParsedFile, folder = FOLDER): string {
  const doc = parsed?.doc ?? new Document({});
  if (!parsed) doc.commentBefore = ` yaml-language-server: $schema=${relative(folder, SCHEMA).replaceAll('\\', '/')}`;
  const root = isMap(doc.contents) ? doc.contents : new YAMLMap();
  doc.contents = root as unknown as typeof doc.contents;
  const source: Source = parsed ?? { nodes: new Map(), aliases: new Map() };
  writeMap(root, file as unknown as Record<string, unknown>, source);
  writeOutAliases(doc, source.aliases);
  const text = doc.toString({ lineWidth: 0, blockQuote: 'literal' });
  return parsed?.hasWindowsLines ? text.replaceAll('\n', '\r\n') : text;
}

/** The result of parsing: the maps of objects, and the values of aliases. */
type Source = Pick<ParsedFile, 'nodes' | 'aliases'>;

/** An alias whose anchor has another value now, or no longer stands above it, is written out. */
function writeOutAliases(doc: Document, aliases: ReadonlyMap<Alias, unknown>): void {
  visit(doc, {
    Alias: (_, alias) => {
      const target = alias.resolve(doc);
      return isScalar(target) && target.value === aliases.get(alias) ? undefined : new Scalar(aliases.get(alias));
    },
  });
}

function writeMap(map: YAMLMap, object: Record<string, unknown>, source: Source): void {
  const wanted = Object.entries(object).filter(([, value]) => value !== undefined);
  // An id that was given later still comes first.
  wanted.sort(([a], [b]) => Number(IDS.includes(b)) - Number(IDS.includes(a)));
  const names = wanted.map(([name]) => name);
  map.items = map.items.filter((pair) => names.includes(nameOf(pair)));
  for (const [index, [name, value]] of wanted.entries()) {
    const old = map.items.find((pair) => nameOf(pair) === name);
    const node = NESTED.includes(name) ? nestedNode(value, source, old?.value) : plainNode(value, source, old?.value);
    if (old) old.value = node;
    else insert(map, name, node, names.slice(0, index));
  }
}

/** A new field is written after the field that precedes it in the object. */
function insert(map: YAMLMap, name: string, node: unknown, before: string[]): void {
  const last = map.items.findLastIndex((pair) => before.includes(nameOf(pair)));
  map.add({ key: new Scalar(name), value: node } as Pair);
  const [added] = map.items.splice(-1);
  map.items.splice(last + 1, 0, added as (typeof map.items)[number]);
}

function nestedNode(value: unknown, source: Source, old: unknown): unknown {
  if (!Array.isArray(value)) return mapNode(value as Record<string, unknown>, source);
  const list = isSeq(old) ? old : new YAMLSeq();
  list.items = value.map((item) => mapNode(item, source));
  // An empty list is written as [], and a list with items is not.
  list.flow = value.length === 0;
  return list;
}

function mapNode(object: Record<string, unknown>, source: Source): YAMLMap {
  const map = source.nodes.get(object) ?? new YAMLMap();
  writeMap(map, object, source);
  return map;
}

function plainNode(value: unknown, { aliases }: Source, old: unknown): unknown {
  if (isAlias(old) && aliases.get(old) === value) return old;
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    list.items = value.map((item) => new Scalar(item));
    return isSeq(old) && isSame(old.toJSON(), value) ? old : list;
  }
  if (isScalar(old) && old.value === value) return old;
  const node = isScalar(old) ? old : new Scalar(value);
  node.value = value;
  node.type = typeof value === 'string' && value.includes('\n') ? Scalar.BLOCK_LITERAL : undefined;
  return node;
}

function nameOf({ key }: { key: unknown }): string {
  return String(isScalar(key) ? key.value : key);
}
