import type { DefaultTheme } from 'vitepress';

/** Search in the pages themselves; the index is loaded when somebody searches. */
export const search: DefaultTheme.Config['search'] = {
  provider: 'local',
  options: {
    _render(source, env, md) {
      const html = md.render(searchable(source), Object.assign(env, { plain: true }));
      return env.frontmatter?.search === false ? '' : html;
    },
    miniSearch: {
      options: {
        // Also sent to the browser as text, so it stands alone. `updateStep` is found by `update`, `step` and as it is.
        tokenize: (text: string) =>
          text
            .split(/[^\p{L}\p{N}]+/u)
            .flatMap((word) => {
              const parts = word.split(/(?<=[a-z0-9])(?=[A-Z])/);
              return parts.length > 1 ? [word, ...parts] : parts;
            })
            .filter((word) => word !== ''),
      },
      searchOptions: {
        fuzzy: 0.15,
        prefix: true,
        boost: { title: 4, titles: 1, text: 1 },
        combineWith: 'AND',
        boostDocument,
      },
    },
  },
};

/** Who searches for a name wants what it does first, then what it is. Sent to the browser as text, like `tokenize`. */
function boostDocument(id: string): number {
  if (/\/reference\/errors/.test(id)) return 3;
  if (/\/(reference|webhooks)\//.test(id)) return 2;
  return /\/schemas\//.test(id) ? 0.2 : 1;
}

/** A page without samples and without what stands on nearly every page: neither tells pages apart. */
export function searchable(source: string): string {
  return source
    .replaceAll(/<!-- common -->[\s\S]*?<!-- \/common -->/g, '')
    .replaceAll(/^(`{3,})(?:sh|ts|json|csv)\n[\s\S]*?^\1$/gm, '');
}
