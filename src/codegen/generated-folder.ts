import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Written by hand: it says that the rest is not. So any other name in the folder is generated, or was. */
const BY_HAND = ['README.md'];

/** The names of files in a folder that are not what they should be, or that should not be there. */
export async function staleFiles(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const { changed, leftOver } = await compareFolder(folder, files);
  return [...changed, ...leftOver];
}

/** Makes a folder hold the files and nothing else that is generated, and says in a line what it wrote and removed. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<string> {
  const { changed, leftOver } = await compareFolder(folder, files);
  await Promise.all([...files].map(([name, text]) => writeFile(join(folder, name), text)));
  await Promise.all(leftOver.map((name) => rm(join(folder, name))));
  const done = [
    ...(changed.length > 0 ? [`written: ${changed.join(', ')}`] : []),
    ...(leftOver.length > 0 ? [`removed: ${leftOver.join(', ')}`] : []),
  ];
  return `generated/ ${done.length > 0 ? done.join('; ') : 'was up to date'}`;
}

interface Differences {
  /** Names of files that are missing or have another text. */
  changed: string[];
  /** Names of files that were generated once and are no longer. */
  leftOver: string[];
}

async function compareFolder(folder: string, files: ReadonlyMap<string, string>): Promise<Differences> {
  await mkdir(folder, { recursive: true });
  const present = await readdir(folder);
  const changed = [...files].map(async ([name, text]) => {
    const current = present.includes(name) ? await readFile(join(folder, name), 'utf8') : undefined;
    return current === text ? [] : [name];
  });
  const leftOver = present.filter((name) => !files.has(name) && !BY_HAND.includes(name));
  return { changed: (await Promise.all(changed)).flat(), leftOver };
}
