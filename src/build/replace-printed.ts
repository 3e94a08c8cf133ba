/**
 * Replaces a part of what the bundler printed into the file `where`.
 *
 * @throws {Error} if the part is missing: the bundler prints it in another way, and the package would silently keep it
 */
export function replacePrinted(code: string, part: RegExp, replacement: string, where: string): string {
  if (code.search(part) < 0) throw new Error(`${where} no longer has ${part}; adapt src/build/slim.ts to it`);
  return code.replace(part, replacement);
}
