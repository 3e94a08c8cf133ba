import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const KINDS = ['patch', 'minor', 'major'];
const HEAD = /^---\r?\n([\s\S]*?)^---\r?\n?([\s\S]*)$/m;

/** A file of `.changeset/` that waits for a version. */
export interface Changeset {
  /** Such as `brave-cats.md`. */
  file: string;
  text: string;
}

export function readChangesets(root: string): Changeset[] {
  const folder = join(root, '.changeset');
  const files = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');
  return files.toSorted().map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}

/** What is wrong with changesets. changesets itself finds less of it, and only while it makes a version, which is too late. */
export function changesetFaults(changesets: readonly Changeset[], packageName: string): string[] {
  return changesets.flatMap(({ file, text }) =>
    faultsOf(text, packageName).map((fault) => `.changeset/${file}: ${fault}`),
  );
}

function faultsOf(text: string, packageName: string): string[] {
  const [, head, summary = ''] = text.startsWith('---') ? (HEAD.exec(text) ?? []) : [];
  if (head === undefined) return ['it does not begin with the kind of the change between two lines of ---'];
  let kinds: unknown;
  try {
    kinds = parse(head) ?? {};
  } catch {
    return ['what is between the lines of --- is not YAML'];
  }
  const bumps = Object.entries(kinds as object);
  const packages = bumps
    .filter(([name]) => name !== packageName)
    .map(([name]) => `it names the package ${name}; this one is ${packageName}`);
  const unknown = bumps
    .filter(([, kind]) => !KINDS.includes(String(kind)))
    .map(([, kind]) => `it has the kind ${kind}; the kinds are ${KINDS.join(', ')}`);
  // `changeset --empty` names no package and says nothing: the change needs no version.
  const silent = bumps.length > 0 && summary.trim() === '' ? ['it has no sentence for the changelog'] : [];
  return [...packages, ...unknown, ...silent];
}
