import type { Plugin } from 'vite';

const SEARCH_INDEX = '@localSearchIndex';
const NOTHING = '\0no-search-index';

/**
 * Makes the program that renders the pages without what only browsers need. It runs once, on this machine: nothing has to be small or
 * old in it, and nobody searches in it.
 */
export const serverBuild: Plugin = {
  name: 'server-build',
  enforce: 'pre',
  apply: (_, { isSsrBuild }) => isSsrBuild === true,
  config: () => ({ build: { target: 'esnext', rollupOptions: { treeshake: false } } }),
  resolveId: (id) => (id.startsWith(SEARCH_INDEX) ? NOTHING : undefined),
  load: (id) => (id === NOTHING ? 'export default {};' : undefined),
};
