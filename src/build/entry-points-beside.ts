import type { Rolldown } from 'tsdown';

/**
 * Entry points that other entry points import instead of a copy: the validators are half a megabyte, and a program that catches an error
 * of the client must meet one class of it, not two.
 */
export function entryPointsBeside(extension: 'mjs' | 'cjs'): Rolldown.Plugin {
  return {
    name: 'entry-points-beside',
    resolveId: {
      filter: { id: /^\.\.?\/.*(?:index|prism|generated\/api)\.ts$/ },
      handler: (id, importer) => {
        if (/\/client\/preflight\/index\.ts$/.test(id)) return { id: `./preflight.${extension}`, external: true };
        if (/\/client\/limits\/redis\/index\.ts$/.test(id)) return { id: `./redis.${extension}`, external: true };
        // Prism is most of the package, so CJS has no copy of its own: Node loads ESM from CJS.
        if (extension === 'cjs' && id.endsWith('/prism.ts')) return { id: './node-prism.mjs', external: true };
        // Types are shared. The few values in the same file do not justify loading the client.
        const isDeclaration = importer?.endsWith('.d.ts') === true;
        if (isDeclaration && id.endsWith('/generated/api.ts')) return { id: `./index.${extension}`, external: true };
        // `../index.ts`, seen from a room, is the client.
        const isClient =
          importer !== undefined && /\/src\/(campaigns|cli)\//.test(importer) && /^(\.\.\/)+index\.ts$/.test(id);
        return isClient ? { id: `./index.${extension}`, external: true } : undefined;
      },
    },
  };
}
