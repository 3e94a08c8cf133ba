import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder that files can be written into, and the folders above it. Node's own option for that never returns in a file system
 * that takes no new folders, such as `/proc`.
 */
export function makeFolder(path: string): void {
  if (!existsSync(path)) {
    makeFolder(dirname(path));
    mkdirSync(path);
  }
  accessSync(path, constants.W_OK | constants.X_OK);
}
