import type { Rolldown } from 'tsdown';

/**
 * Entry points that other entry points import instead of a copy: the validators are a megabyte, and a program that catches an error
 * of the client must meet one class of it, not two.
 */
export const entryPointsBeside: Rolldown.Plugin = {
  name: 'entry-points-beside',
  resolveId: {
    filter: { id: /^\.\.?\/.*index\.ts$/ },
    handler: (id, importer) => {
      if (/\/client\/preflight\/index\.ts$/.test(id)) return { id: './preflight.mjs', external: true };
      // `../index.ts`, seen from a room, is the client.
      const isClient =
        importer !== undefined && /\/src\/(campaigns|cli)\//.test(importer) && /^(\.\.\/)+index\.ts$/.test(id);
      return isClient ? { id: './index.mjs', external: true } : undefined;
    },
  },
};
