import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ADDRESS = 'https://api.lemlist.com/api';

/**
 * Copies a package of the workspace to where it finds the libraries of the workspace, with the address of lemlist replaced.
 * Nothing else of the program is changed. Returns the folder of the copy.
 *
 * @throws {Error} if the package does not name the address
 */
export function withAddress(name: string, url: string, { workspace, folder }: Places): string {
  const copy = join(folder, name.replaceAll('/', '-'));
  cpSync(join(workspace, 'node_modules', name), copy, { recursive: true, dereference: true });
  const files = readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter((file) => /\.m?js$/.test(file));
  const changed = files.filter((file) => replaceAddress(join(copy, file), url));
  if (changed.length === 0) throw new Error(`${name} does not name ${ADDRESS}`);
  return copy;
}

/** The cache with the programs, and the folder of this run. */
export interface Places {
  readonly workspace: string;
  readonly folder: string;
}

/** Makes the libraries of the workspace visible from the folder of this run. */
export function linkLibraries({ workspace, folder }: Places): void {
  symlinkSync(join(workspace, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

function replaceAddress(path: string, url: string): boolean {
  const text = readFileSync(path, 'utf8');
  const replaced = text.replaceAll(ADDRESS, url);
  if (replaced !== text) writeFileSync(path, replaced);
  return replaced !== text;
}
