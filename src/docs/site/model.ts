import type { Document, ResolvedOperation, Response } from '../../document/document.ts';
import { listOperations } from '../../document/document.ts';
import { type Usage, usageOf } from '../schema/usage.ts';

export interface Guide {
  /** File name without number and extension. */
  name: string;
  title: string;
  markdown: string;
  /** File of the repository. */
  source: string;
}

/** What all pages are made from. */
export interface Model {
  document: Document;
  operations: ResolvedOperation[];
  usage: Map<string, Usage>;
  /** The file of each path, from the root of the repository. */
  sources: Map<string, string>;
  guides: readonly Guide[];
  version: string;
}

export function modelOf(document: Document, tableOfContents: string, guides: readonly Guide[]): Model {
  return {
    document,
    operations: listOperations(document),
    usage: usageOf(document),
    sources: sourcesOf(tableOfContents),
    guides,
    version: document.info.version,
  };
}

/** The file behind each path, as `openapi/openapi.yaml` lists them. */
export function sourcesOf(tableOfContents: string): Map<string, string> {
  const entries = tableOfContents.matchAll(/^ {2}['"]?(\/[^\s'"]*)['"]?:\n {4}\$ref: ['"]?([^\s'"]+)/gm);
  return new Map([...entries].map(([, path, file]) => [path as string, `openapi/${file?.replace(/^\.\//, '')}`]));
}

/** Whether nearly every operation has this very response, which then tells nothing about the operation. */
export function commonResponses(operations: readonly ResolvedOperation[]): Set<Response> {
  const counts = new Map<Response, number>();
  for (const { responses } of operations) {
    for (const response of Object.values(responses)) counts.set(response, (counts.get(response) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > operations.length / 2).map(([response]) => response));
}

export interface Namespace {
  name: string;
  /** As people call it, such as `Email accounts`. */
  title: string;
  description: string;
  operations: ResolvedOperation[];
}

/** The operations by namespace, in the order of the document. */
export function namespacesOf({ document, operations }: Model): Namespace[] {
  const tags = (document.tags ?? []) as Array<{ name: string; description?: string }>;
  const found = new Map<string, Namespace>();
  for (const operation of operations) {
    const [tag] = operation.operation.tags;
    const known = found.get(operation.namespace) ?? {
      name: operation.namespace,
      title: tag ?? operation.namespace,
      description: tags.find(({ name }) => name === tag)?.description ?? '',
      operations: [],
    };
    known.operations.push(operation);
    found.set(operation.namespace, known);
  }
  return [...found.values()];
}
