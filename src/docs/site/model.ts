import type { Api, Operation } from '../../document/api.ts';
import type { Document, Response } from '../../document/document.ts';
import { readApi } from '../../document/read-api.ts';
import { type Usage, usageOf } from '../schema/usage.ts';

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
  /** The file of each path, from the root of the repository. */
  sources: Map<string, string>;
  guides: readonly Guide[];
}

export function modelOf(document: Document, tableOfContents: string, guides: readonly Guide[]): Model {
  const api = readApi(document);
  return { api, usage: usageOf(api), sources: sourcesOf(tableOfContents), guides };
}

/** The file behind each path, as `openapi/openapi.yaml` lists them. */
function sourcesOf(tableOfContents: string): Map<string, string> {
  const entries = tableOfContents.matchAll(/^ {2}['"]?(\/[^\s'"]*)['"]?:\n {4}\$ref: ['"]?([^\s'"]+)/gm);
  return new Map([...entries].map(([, path, file]) => [path as string, `openapi/${file?.replace(/^\.\//, '')}`]));
}

/** The responses that nearly every operation shares, so that they say nothing about a single operation. */
export function commonResponses(operations: readonly Operation[]): Set<Response> {
  const counts = new Map<Response, number>();
  for (const { responses } of operations) {
    for (const response of Object.values(responses)) counts.set(response, (counts.get(response) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > operations.length / 2).map(([response]) => response));
}
