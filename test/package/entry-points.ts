import { createRequire } from 'node:module';
import { anywhere, mock, msw, onNode } from '../../tsdown.config.ts';

const { name, exports } = createRequire(import.meta.url)('../../package.json') as {
  name: string;
  exports: Record<string, unknown>;
};

/** Source file of every entry point that holds code, by the name it is imported by. */
export const sources: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...anywhere, ...mock, ...msw, ...onNode }).map(([entry, file]) => [specifier(entry), file]),
);

/** What package.json lets people import, without data files. */
export const published: readonly string[] = Object.keys(exports)
  .filter((subpath) => !subpath.endsWith('.json'))
  .map((subpath) => `${name}${subpath.slice(1)}`);

function specifier(entry: string): string {
  return entry === 'index' ? name : `${name}/${entry}`;
}
