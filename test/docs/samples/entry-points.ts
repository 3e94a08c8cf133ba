import { sources } from '../../package/entry-points.ts';

/** Source file of every entry point, by the name that samples import. */
export const entryPoints: Readonly<Record<string, string>> = {
  ...sources,
  'lemlist-openapi/mock': 'src/mock/index.ts',
};
