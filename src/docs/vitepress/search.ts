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
      options: { tokenize: indexWords },
      searchOptions: {
        tokenize: queryWords,
        fuzzy: 0.15,
        prefix: true,
        boost: { title: 4, titles: 1, text: 1 },
        combineWith: 'AND',
        boostDocument,
      },
    },
  },
};

/**
 * The words of a page: each by itself and by its parts, so that `updateStep` is found by `update` and `step`; ids of operations
 * and paths as a whole too, so that `campaigns.get` is not every campaign that is got. Sent to the browser as text, like the
 * functions below, so each of them stands alone.
 */
export function indexWords(text: string): string[] {
  const calls = [...text.matchAll(/(?:(GET|POST|PUT|PATCH|DELETE) |(?<![\p{L}\p{N}_}/.:]))(\/[a-z][\w{}/-]*)/gu)];
  const paths = calls.flatMap(([, method, path = '']) => {
    const pattern = path.replaceAll(/\{\w*\}/g, '{}');
    return method ? [pattern, `${method} ${pattern}`] : [pattern];
  });
  const ids = text.match(/(?<![\w.])[a-z]\w*\.[a-z]\w*(?!\w|\.\w)/g) ?? [];
  const words = text.split(/[^\p{L}\p{N}_]+/u).flatMap((word) => {
    const parts = word.split(/_|(?<=[a-z0-9])(?=[A-Z])/);
    return parts.length > 1 ? [word, ...parts] : parts;
  });
  return [...words, ...ids, ...paths].filter((word) => word !== '');
}

/** The words of a search: an id or a path that was pasted is one word, with or without host and with real ids in it or not. */
export function queryWords(text: string): string[] {
  const [, method, target = ''] = text.match(/^\s*(GET|POST|PUT|PATCH|DELETE)\s+(\S+)\s*$/i) ?? [];
  const words = (method ? target : text).split(/\s+/).flatMap((word) => {
    const id = word.match(/^(?:lemlist\.)?([a-z]\w*\.[a-z]\w*)(?:\(.*)?$/)?.[1];
    if (id) return [id];
    const path = word.match(/^(?:https?:\/\/[^/]+)?(?:\/api(?=\/))?(\/[a-z][^?#]*)/)?.[1];
    if (!path) return word.split(/[^\p{L}\p{N}_]+/u);
    const pattern = path.replace(/\/$/, '').replaceAll(/\/(?:\{[^}/]*\}?|[^/]*(?:[A-Za-z]_|@)[^/]*)/g, '/{}');
    return [method ? `${method} ${pattern}` : pattern];
  });
  return words.filter((word) => word !== '');
}

/**
 * Who searches for a name wants what can be done with it first, then what it is. The first section of an operation or
 * an event, which has no other above it, says its id and its path, or its types.
 */
function boostDocument(id: string, _term: string, fields?: Record<string, unknown>): number {
  if (/\/reference\/errors/.test(id)) return 2;
  if (/\/reference\/.*#answer/.test(id)) return 1;
  if (/\/(reference|webhooks)\//.test(id)) return (fields?.titles as string[] | undefined)?.length === 0 ? 4 : 2;
  return /\/schemas\//.test(id) ? 0.3 : 1;
}

/**
 * A page as it is indexed: without samples and without what stands on nearly every page, as neither tells pages apart; with the
 * names that a request takes three times, as they say more of a page than the same word in its prose.
 */
export function searchable(source: string): string {
  const text = source
    .replaceAll(/<!-- common -->[\s\S]*?<!-- \/common -->/g, '')
    .replaceAll(/^(`{3,})(?:sh|ts|json|csv)\n[\s\S]*?^\1$/gm, '');
  const [request = '', ...rest] = text.split(/^(?=## (?:Sample|Answer)$)/m);
  return [request.replaceAll(/^\| `([\w.[\]]+)`/gm, '| $1 $1 $1'), ...rest].join('');
}
