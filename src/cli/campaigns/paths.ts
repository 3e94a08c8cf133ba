import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { campaignOf } from '../../campaigns/campaign-of.ts';
import { readText } from '../read-text.ts';

/** Characters of 3 bytes, with a number and the end of a lock file's name, stay within the 255 bytes of a file name. */
const MAX_NAME_LENGTH = 72;

/**
 * The files that a command was given, each once: a file that is named twice would be applied twice. A folder means the
 * YAML files in it and in its sub-folders.
 *
 * @throws {Error} if a folder has none
 */
export function campaignFiles(paths: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const path of paths.flatMap(filesAt)) {
    const real = existsSync(path) ? realpathSync(path) : path;
    if (!found.has(real)) found.set(real, path);
  }
  return [...found.values()];
}

/** The files of campaigns in a folder and its sub-folders, by the id of the campaign. */
export function filesByCampaign(folder: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  if (!existsSync(folder)) return found;
  if (!isFolder(folder)) throw new Error(`--out ${folder}: this is a file. Name a folder`);
  for (const path of yamlFilesIn(folder)) {
    const id = campaignOf(readText(path));
    if (id !== undefined) found.set(id, [...(found.get(id) ?? []), path]);
  }
  return found;
}

/** Says that several files name the same campaign, and what to do. */
export function sharedCampaignMessage(paths: readonly string[], campaign: string): string {
  return `${paths.join(' and ')} name the same campaign, ${campaign}. Keep one of them. \`apply --new NAME FILE\` makes a new campaign from a file.`;
}

/** A file name for a campaign that no other file has. */
export function newPath(folder: string, name: string): string {
  return firstPath(folder, name, (path) => !existsSync(path));
}

/** The first file name for a campaign that is wanted: the plain name, then the name with a number. */
export function firstPath(folder: string, name: string, isWanted: (path: string) => boolean): string {
  const words = name.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '');
  const slug = words.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '') || 'campaign';
  for (let number = 1; ; number++) {
    const path = join(folder, `${slug.slice(0, MAX_NAME_LENGTH)}${number === 1 ? '' : `-${number}`}.yaml`);
    if (isWanted(path)) return path;
  }
}

function filesAt(path: string): string[] {
  if (!isFolder(path)) return [path];
  const files = yamlFilesIn(path);
  if (files.length === 0) throw new Error(`${path}: this folder has no .yaml files`);
  return files;
}

/**
 * Skips hidden files, because some systems write one beside each copied file, and installed packages. A
 * link to a folder may lead back, and is not followed.
 */
function yamlFilesIn(folder: string): string[] {
  const entries = entriesOf(folder).filter(({ name }) => !name.startsWith('.') && name !== 'node_modules');
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return yamlFilesIn(path);
      return /\.ya?ml$/.test(entry.name) && !isFolder(path) ? [path] : [];
    });
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new Error(`${folder}: this folder cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
