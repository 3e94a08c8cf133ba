import type { Query } from './request.ts';

const NO_QUERY: Query = Object.freeze({});

/** Splits a URL into its path and its query. An origin in front is ignored. */
export function splitUrl(url: string): { pathname: string; query: Query } {
  const target = url.startsWith('/') ? url : withoutOrigin(url);
  const start = target.indexOf('?');
  if (start < 0) return { pathname: target, query: NO_QUERY };
  return { pathname: target.slice(0, start), query: readQuery(target.slice(start + 1)) };
}

/** Proxies are sent the absolute form, such as `GET http://127.0.0.1:4010/api/team` (RFC 9112, section 3.2.2). */
function withoutOrigin(url: string): string {
  const [, rest = url] = /^https?:\/\/[^/?#]*(.*)$/i.exec(url) ?? [];
  return rest.startsWith('/') ? rest : `/${rest}`;
}

function readQuery(text: string): Query {
  // No prototype: a parameter called `__proto__` is a name like any other.
  const query: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of new URLSearchParams(text)) {
    const known = query[name];
    if (known === undefined) query[name] = value;
    else if (typeof known === 'string') query[name] = [known, value];
    else known.push(value);
  }
  return query;
}
