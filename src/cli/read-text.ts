import { readFileSync } from 'node:fs';

const REASONS: Readonly<Record<string, string>> = { ENOENT: 'there is no such file', EISDIR: 'this is a folder' };

/**
 * Reads a text. The byte order mark that some editors put in front is left out.
 *
 * @throws {Error} in one line with the path, where there is none, or it is not UTF-8: its letters would reach people as replacement
 *   characters
 */
export function readText(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`${path || "''"}: ${REASONS[code ?? ''] ?? `it cannot be read (${code})`}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${path}: this file is not UTF-8. Save it as UTF-8`);
  }
}
