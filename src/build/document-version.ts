const VERSION = /^( {2}version: ).+$/m;

/**
 * The text of `openapi/openapi.yaml` with the version of the package as the version of the document. The rest of the text stays.
 *
 * @throws {Error} if the text has no version
 */
export function withVersion(text: string, version: string): string {
  if (!VERSION.test(text)) throw new Error('openapi/openapi.yaml has no version under `info`');
  return text.replace(VERSION, `$1${version}`);
}
