/**
 * Replaces a part of what VitePress has written, in text of the file or page `where`.
 *
 * @throws {Error} if the part is missing: VitePress has changed, and the patch would silently do nothing
 */
export function patch(text: string, part: RegExp, replacement: string, where: string): string {
  // `replace` keeps no state between calls, unlike `test` with a pattern that has the flag g.
  if (text.search(part) < 0) throw missingPart(String(part), where);
  return text.replace(part, replacement);
}

export function missingPart(part: string, where: string): Error {
  return new Error(
    `${where} of VitePress no longer has ${part}. Adapt the patch in src/docs/vitepress to the new version.`,
  );
}
