import type { Api, Operation } from '../../document/api.ts';
import type { Document, Response } from '../../document/document.ts';
import { idSources } from '../../document/id-sources.ts';
import type { KnownDifference } from '../../document/known-differences.ts';
import { readApi } from '../../document/read-api.ts';
import { errorsOf } from '../../document/results.ts';
import { type Common, errorBodies } from '../parts/errors.ts';
import { schemaExamples } from '../schema/examples.ts';
import { provenanceOfSchemas } from '../schema/provenance.ts';
import { type Usage, usageOf } from '../schema/usage.ts';
import { differencesOf, type PlacedDifference } from './differences.ts';

/** A text written by hand: how to do something, or why something is as it is. */
export interface Guide {
  section: 'guides' | 'decisions';
  /** File name without number and extension. */
  name: string;
  title: string;
  markdown: string;
  /** Path from the root of the repository. */
  source: string;
}

/** What all pages are made from. */
export interface Model {
  api: Api;
  usage: Map<string, Usage>;
  /** How sure we are of the schemas that are not published. */
  provenance: ReadonlyMap<string, readonly string[]>;
  /** A value of each named schema that an example of the document has. */
  examples: ReadonlyMap<string, unknown>;
  /** Where ids come from, by the letters that they begin with. */
  idSources: ReadonlyMap<string, Operation>;
  /** The file of each path, from the root of the repository. */
  sources: Map<string, string>;
  /** Where lemlist's own documents say something else. */
  differences: readonly PlacedDifference[];
  guides: readonly Guide[];
}

export function modelOf(
  document: Document,
  tableOfContents: string,
  { known, guides }: { known: readonly KnownDifference[]; guides: readonly Guide[] },
): Model {
  const api = readApi(document);
  return {
    api,
    usage: usageOf(api),
    provenance: provenanceOfSchemas(api),
    examples: schemaExamples(api),
    idSources: idSources(api),
    sources: sourcesOf(tableOfContents),
    differences: differencesOf(api, known),
    guides,
  };
}

/** The file behind each path, as `openapi/openapi.yaml` lists them. */
function sourcesOf(tableOfContents: string): Map<string, string> {
  const entries = tableOfContents.matchAll(/^ {2}['"]?(\/[^\s'"]*)['"]?:\n {4}\$ref: ['"]?([^\s'"]+)/gm);
  return new Map([...entries].map(([, path, file]) => [path as string, `openapi/${file?.replace(/^\.\//, '')}`]));
}

/** The responses, error bodies and headers that at least a third of the operations have: they say little about a single one. */
export function commonParts(operations: readonly Operation[]): Common {
  const shared = <Item>(itemsOf: (operation: Operation) => readonly Item[]): Set<Item> => {
    const counts = new Map<Item, number>();
    for (const operation of operations) {
      for (const item of new Set(itemsOf(operation))) counts.set(item, (counts.get(item) ?? 0) + 1);
    }
    return new Set([...counts].filter(([, count]) => count >= operations.length / 3).map(([item]) => item));
  };
  const textsOf = ({ content = {} }: Response): string[] => errorBodies(content).map(({ text }) => text);
  return {
    responses: shared(({ responses }) => Object.values(responses)),
    headers: shared(({ responses }) => Object.values(responses).flatMap(({ headers = {} }) => Object.keys(headers))),
    bodies: shared((operation) => errorsOf(operation).flatMap(([, response]) => textsOf(response))),
  };
}
