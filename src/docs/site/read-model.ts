import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Document } from '../../document/document.ts';
import { checkKnown } from '../../document/known-differences.ts';
import { readGuides } from './guides.ts';
import { SCHEMA_LIST } from './llms.ts';
import { type Model, modelOf } from './model.ts';

const BUNDLE = 'generated/openapi.json';

/** Files of the site that are not pages. */
export const FILES = ['llms.txt', SCHEMA_LIST, 'llms-full.txt', 'openapi.json', 'openapi.yaml'];

/** What the site is made from, read from the repository at `root`. */
export async function readModel(root: string): Promise<Model> {
  const [document, tableOfContents, known, guides] = await Promise.all([
    readFile(join(root, BUNDLE), 'utf8'),
    readFile(join(root, 'openapi/openapi.yaml'), 'utf8'),
    readFile(join(root, 'openapi/known-differences.yaml'), 'utf8'),
    readGuides(root),
  ]);
  return modelOf(JSON.parse(document) as Document, tableOfContents, {
    known: checkKnown(parse(known)),
    guides,
  });
}
