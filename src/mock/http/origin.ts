import type { IncomingHttpHeaders } from 'node:http';
import { isLoopbackUrl } from '../../client/options/loopback.ts';

/** Whether a page of this origin may call the API: pages of this machine and of the origins that an option names. */
export function isAllowedOrigin(origin: string, allowed: ReadonlySet<string>): boolean {
  return allowed.has(origin) || (URL.canParse(origin) && isLoopbackUrl(origin));
}

/**
 * Why the headers say that a foreign page sent a request; `undefined` where they do not. A browser on this machine has a
 * loopback IP address too, and after DNS rebinding only the header `Host` gives the page away.
 */
export function findForeignPage(headers: IncomingHttpHeaders): string | undefined {
  const { origin, host = '', 'sec-fetch-site': site } = headers;
  if (site === 'cross-site') return '`Sec-Fetch-Site` is cross-site';
  if (origin !== undefined && !(URL.canParse(origin) && isLoopbackUrl(origin)))
    return '`Origin` is not a page of this machine';
  const url = `http://${host}`;
  return URL.canParse(url) && isLoopbackUrl(url) ? undefined : '`Host` is not a name of this machine';
}
