import { join } from 'node:path';
import { writeInto } from '../support/folders.ts';

/** Folder of an application that has installed the packed package; `main.ts` prepares it. */
export const APPLICATION = String(process.env.RUNTIMES_APPLICATION);

const TOOLS = join(String(process.env.RUNTIMES_WORKSPACE), 'node_modules');

/** The path of a file of an installed tool. */
export function tool(path: string): string {
  return join(TOOLS, path);
}

/** Writes files into a folder of the application, by their path in it. Returns the folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): string {
  const path = join(APPLICATION, folder);
  writeInto(path, files);
  return path;
}
