import type { Query } from './request.ts';

const NO_QUERY: Query = Object.freeze({});

/** Text that decoding does not change. */
const NEEDS_NO_DECODING = /^[\w.~&=-]*$/;

/** Splits a URL into its path and its query. An origin in front is ignored. */
export function splitUrl(url: string): { pathname: string; query: Query } {
  const { pathname, search } = cut(url);
  return { pathname, query: search === undefined ? NO_QUERY : readQuery(search) };
}

/** The path of a URL alone, where its query does not matter. */
export function pathOf(url: string): string {
  return cut(url).pathname;
}

function cut(url: string): { pathname: string; search?: string } {
  const target = url.startsWith('/') ? url : withoutOrigin(url);
  const start = target.indexOf('?');
  return start < 0 ? { pathname: target } : { pathname: target.slice(0, start), search: target.slice(start + 1) };
}

/** Proxies are sent the absolute form, such as `GET http://127.0.0.1:4010/api/team` (RFC 9112, section 3.2.2). */
function withoutOrigin(url: string): string {
  const [, rest = url] = /^https?:\/\/[^/?#]*(.*)$/i.exec(url) ?? [];
  return rest.startsWith('/') ? rest : `/${rest}`;
}

function readQuery(text: string): Query {
  // No prototype: a parameter called `__proto__` is a name like any other.
  const query: Record<string, string | string[]> = Object.create(null);
  // Most queries are plain, and `URLSearchParams` takes ten times as long.
  for (const [name, value] of NEEDS_NO_DECODING.test(text) ? plainPairs(text) : new URLSearchParams(text)) {
    const known = query[name];
    if (known === undefined) query[name] = value;
    else if (typeof known === 'string') query[name] = [known, value];
    else known.push(value);
  }
  return query;
}

function plainPairs(text: string): Array<[name: string, value: string]> {
  const pairs = text.split('&').filter((pair) => pair !== '');
  return pairs.map((pair) => {
    const end = pair.indexOf('=');
    return end < 0 ? [pair, ''] : [pair.slice(0, end), pair.slice(end + 1)];
  });
}
