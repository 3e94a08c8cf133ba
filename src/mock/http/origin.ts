import type { IncomingHttpHeaders } from 'node:http';
import { isLoopbackUrl } from '../../client/options/loopback.ts';

const NEAR_HOST = /^(?:[^.]+|\d+(?:\.\d+){3})$/;

/** Whether a page of this origin may call the API: pages of this machine and of the origins that an option names. */
export function isAllowedOrigin(origin: string, allowed: ReadonlySet<string>): boolean {
  return allowed.has(origin) || (URL.canParse(origin) && isLoopbackUrl(origin));
}

/**
 * Why the headers say that a foreign page sent a request; `undefined` where they do not. A browser on this machine has a
 * loopback IP address too, and after DNS rebinding only the header `Host` gives the page away. With `remoteControl`, a host may also be
 * what no foreign page is at: an IP address, or a name without a dot, such as a container's.
 */
export function findForeignPage(headers: IncomingHttpHeaders, remoteControl: boolean): string | undefined {
  const { origin, host = '', 'sec-fetch-site': site } = headers;
  if (site === 'cross-site') return '`Sec-Fetch-Site` is cross-site';
  if (origin !== undefined && !(URL.canParse(origin) && isLoopbackUrl(origin)))
    return '`Origin` is not a page of this machine';
  const url = `http://${host}`;
  const isKnown = URL.canParse(url) && (isLoopbackUrl(url) || (remoteControl && NEAR_HOST.test(new URL(url).hostname)));
  return isKnown ? undefined : '`Host` is not a name of this machine';
}
