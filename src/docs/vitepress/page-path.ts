/** The path of a page on the site: `guides/errors` of the file `guides/errors.md`. A list ends with a slash. */
export function pagePath(file: string): string {
  return file.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '');
}
