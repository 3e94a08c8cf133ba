import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Api } from '../../document/api.ts';
import type { Document } from '../../document/document.ts';
import { readApi } from '../../document/read-api.ts';
import { CommandError, parseOptions } from '../command.ts';
import { git, lastTag } from './git.ts';
import { mappingChanges } from './mapping-changes.ts';
import { hasEntry, nextVersion, VERSION_RULE } from './next-version.ts';
import { operationsAt } from './operations-at.ts';
import { redoclyChanges } from './redocly-changes.ts';
import { type ReleasedClaims, releasedClaims } from './released-claims.ts';
import { report } from './report.ts';
import { typeChanges } from './type-changes.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const USAGE = `Usage: npm run diff [-- --from REF] [--check] [--root FOLDER]

Compares generated/ at REF with the present files, compiles the type tests of REF against the present types, and prints the next
version.

--from REF  compare with this ref (default: the last tag)
--check     only compile the type tests; exit code 1 if one fails and no changeset announces a breaking change`;

const OPTIONS = {
  from: { type: 'string' },
  check: { type: 'boolean' },
  root: { type: 'string', default: ROOT },
  help: { type: 'boolean' },
} as const;

/** A file of `generated/` as it was. */
async function readAtRef(root: string, ref: string, name: string): Promise<string> {
  const text = await git(root, 'show', `${ref}:generated/${name}`);
  if (text === undefined) throw new CommandError(`git has no generated/${name} at ${ref}`);
  return text;
}

async function readCurrent(root: string, name: string): Promise<string> {
  return readFile(join(root, name), 'utf8').catch(() => {
    throw new CommandError(`${name} is missing; run \`npm run generate\``);
  });
}

function parse(text: string, where: string): Api {
  let document: Document;
  try {
    document = JSON.parse(text) as Document;
  } catch {
    throw new CommandError(`${where} is not JSON`);
  }
  return readApi(document);
}

async function compare(root: string, ref: string): Promise<string> {
  const old = parse(await readAtRef(root, ref, 'openapi.json'), `generated/openapi.json at ${ref}`);
  const now = parse(await readCurrent(root, 'generated/openapi.json'), 'generated/openapi.json');
  const inTypes = typeChanges(await readAtRef(root, ref, 'api.ts'), await readCurrent(root, 'generated/api.ts'));
  const inDocument = [...(await redoclyChanges(old.document, now.document)), ...mappingChanges(old, now)];
  const weights = new Set([...inDocument, ...inTypes].map(({ weight }) => weight));
  const next = nextVersion(old.version, weights);
  const listed = hasEntry(await readCurrent(root, 'CHANGELOG.md'), next);
  return [
    `From ${ref} (${old.version}) to the present:`,
    '',
    report(inDocument, inTypes, operationsAt([old, now])),
    weights.size === 0 ? `The version stays ${next}.` : `The next version is ${next}. ${VERSION_RULE}`,
    `CHANGELOG.md has ${listed ? 'an entry' : 'no entry'} for ${next}.`,
  ].join('\n');
}

export async function diff(args: string[]): Promise<number> {
  const { from, root, check, help } = parseOptions({ args, options: OPTIONS }).values;
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const ref = from ?? (await lastTag(root));
  if (!ref) {
    console.log('There is no tag yet, so there is nothing to compare with; --from REF names a commit.');
    return 0;
  }
  if (!check) console.log(await compare(root, ref));
  const claims = await releasedClaims(root, ref);
  console.log(claimsReport(ref, claims));
  return check && claims.faults.length > 0 && !(await announcesBreak(root)) ? 1 : 0;
}

function claimsReport(ref: string, { files, faults }: ReleasedClaims): string {
  if (files === 0) return `${ref} has no type tests.`;
  if (faults.length === 0) return `The type tests of ${ref} compile (${files} ${files === 1 ? 'file' : 'files'}).`;
  return [`Of the type tests of ${ref}, these lines do not compile any more:`, '', ...faults].join('\n');
}

/** Whether a changeset says that users must change their code: `minor` before 1.0.0, `major` from then on. */
async function announcesBreak(root: string): Promise<boolean> {
  const names = await readdir(join(root, '.changeset')).catch(() => []);
  const texts = await Promise.all(
    names.filter((name) => name.endsWith('.md')).map((name) => readFile(join(root, '.changeset', name), 'utf8')),
  );
  const { version } = JSON.parse(await readCurrent(root, 'package.json')) as { version: string };
  const kind = version.startsWith('0.') ? 'minor' : 'major';
  return texts.some((text) => {
    const [, head = ''] = text.split(/^---$/m);
    return new RegExp(`: *(?:major|${kind})$`, 'm').test(head);
  });
}
