import type { Plugin } from 'vite';
import { missingPart, patch } from './patch.ts';

/** What VitePress knows of all pages, and VitePress itself, which reads it. */
const APP = /<script type="module" src="([^"]+)"><\/script>\s*<script type="module" src="([^"]+)"><\/script>/;
const PART = /\s*<link rel="modulepreload" href="([^"]+)">/g;

/** The script that a page loads first, and what else it loads at once or at the first sign of a reader. */
export interface FirstView {
  /** Notes where the build puts the script. */
  plugin: Plugin;
  /** Adds the script to a page. A page that `waits` loads VitePress at the first sign of a reader: see `theme/wake.ts`. */
  addTo(html: string, page: { name: string; base: string; waits: boolean }): string;
}

export function firstView(): FirstView {
  let file: string | undefined;
  return {
    plugin: {
      name: 'first-view',
      // VitePress also builds a program that renders the pages.
      apply: (_, { isSsrBuild }) => !isSsrBuild,
      generateBundle(_, bundle) {
        const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
        const found = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/theme/first-view.ts'));
        if (!found) return;
        // Anything else would be loaded before it, and the theme brings all of Vue.
        if (found.imports.length > 0)
          throw new Error(`first-view.ts imports ${found.imports.join(', ')}, but must import nothing`);
        file = found.fileName;
      },
    },
    addTo(html, { name, base, waits }) {
      if (!file) throw missingPart('a chunk of first-view.ts', 'The build');
      const where = `The page ${name}`;
      const first = `<script type="module" src="${base}${file}"`;
      const [, metadata, app] = APP.exec(html) ?? [];
      if (!waits || !app) return patch(html, APP, `${first}></script>\n    $&`, where);
      const parts = [...html.matchAll(PART)].map(([, href]) => href);
      return patch(
        html.replaceAll(PART, ''),
        APP,
        `${first} data-app="${[metadata, app, ...parts].join(' ')}"></script>`,
        where,
      );
    },
  };
}
