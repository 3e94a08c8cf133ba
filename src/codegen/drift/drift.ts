import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Document } from '../../document/document.ts';
import { factsOf } from '../../document/facts.ts';
import { readApi } from '../../document/read-api.ts';
import { CommandError, parseOptions } from '../command.ts';
import { differences } from './compare.ts';
import { completeDocument } from './complete-document.ts';
import { readKnown } from './known.ts';
import { report, sort } from './report.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const USAGE = `Usage: npm run drift -- FILE|URL [--known FILE] [--fail-on-new]

Compares another OpenAPI document of lemlist, JSON or YAML, with generated/openapi.json. It ends with 1 if a difference is open: ours and
theirs disagree, and openapi/known-differences.yaml does not say why. With --fail-on-new also if theirs has more.`;

const OPTIONS = { known: { type: 'string' }, 'fail-on-new': { type: 'boolean' }, help: { type: 'boolean' } } as const;

async function textOf(place: string): Promise<string> {
  if (!/^https?:\/\//.test(place)) {
    return readFile(place, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new CommandError(`${place} cannot be read: ${error.code}`);
    });
  }
  const response = await fetch(place).catch(() => {
    throw new CommandError(`${place} cannot be reached`);
  });
  if (!response.ok) throw new CommandError(`${place} responded with status ${response.status}`);
  return response.text();
}

async function documentAt(place: string): Promise<Document> {
  const text = await textOf(place);
  let document: Partial<Document & { openapi: string }> | null;
  try {
    document = parseText(text) as typeof document;
  } catch {
    throw new CommandError(`${place} is neither JSON nor YAML`);
  }
  if (!document?.openapi?.startsWith('3.') || !document.paths)
    throw new CommandError(`${place} is not an OpenAPI 3 document`);
  return completeDocument(document as Document);
}

/** JSON is YAML, too, but its own parser takes a fraction of the time. */
function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parse(text);
  }
}

export async function drift(args: string[]): Promise<number> {
  const { positionals, values } = parseOptions({ args, options: OPTIONS, allowPositionals: true });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [place, ...rest] = positionals;
  if (place === undefined || rest.length > 0) throw new CommandError(USAGE);
  const knownFile = values.known ?? join(ROOT, 'openapi/known-differences.yaml');
  const [theirs, ours, knownText] = await Promise.all([
    documentAt(place),
    documentAt(join(ROOT, 'generated/openapi.json')),
    textOf(knownFile),
  ]);
  const sorted = sort(differences(factsOf(readApi(theirs)), factsOf(readApi(ours))), parseKnown(knownText, knownFile));
  console.log(report(sorted));
  return sorted.open.length > 0 || (values['fail-on-new'] && sorted.added.length > 0) ? 1 : 0;
}

function parseKnown(text: string, file: string): ReturnType<typeof readKnown> {
  try {
    return readKnown(text);
  } catch (error) {
    throw new CommandError(`${file}: ${(error as Error).message}`);
  }
}
