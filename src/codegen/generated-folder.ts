import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Written by hand: it says that the rest is not. */
const BY_HAND = ['README.md'];

/** The names of files in a folder that are not what they should be, or that should not be there. */
export async function staleFiles(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const present = await readdir(folder);
  const wanted = [...files].map(async ([name, text]) => {
    const current = present.includes(name) ? await readFile(join(folder, name), 'utf8') : undefined;
    return current === text ? [] : [name];
  });
  const strange = present.filter((name) => !files.has(name) && !BY_HAND.includes(name));
  return [...(await Promise.all(wanted)).flat(), ...strange];
}

/** Writes the files into a folder, and says in a line which of them were stale. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<string> {
  const stale = await staleFiles(folder, files);
  await Promise.all([...files].map(([name, text]) => writeFile(join(folder, name), text)));
  return stale.length === 0 ? 'generated/ was up to date' : `generated/ written: ${stale.join(', ')}`;
}
