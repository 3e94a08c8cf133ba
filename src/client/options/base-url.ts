import { describe } from './checks.ts';
import { isLoopbackUrl } from './loopback.ts';

export const DEFAULT_BASE_URL = 'https://api.lemlist.com/api';

/** Refuses what is not the URL of an API, before the key is sent there. */
export function checkBaseUrl(value: unknown, name = 'baseUrl'): string {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  // `url.search` and `url.hash` are empty for a bare `?` and `#`, which would cut off every path.
  const isBare = url && !/[?#]/.test(url.href) && !url.username && !url.password;
  if (!isBare || !['http:', 'https:'].includes(url.protocol)) {
    throw new TypeError(
      `\`${name}\` must be an http or https URL without query, fragment or credentials, such as http://127.0.0.1:4010/api, got ${whatCame(value, url)}`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

function whatCame(value: unknown, url: URL | undefined): string {
  if (!url) return typeof value === 'string' ? 'a string that is not a URL' : describe(value);
  return ['http:', 'https:'].includes(url.protocol)
    ? 'one that has them'
    : 'one that does not begin with http:// or https://';
}

/** Where the key would be open to others. Each place has an option that allows it. */
export function checkExposure(
  { baseUrl, dangerouslyAllowBrowser, allowInsecureHttp }: Exposure,
  name = 'baseUrl',
): void {
  // Requests to a mock stay on this machine.
  if (isLoopbackUrl(baseUrl)) return;
  if (!dangerouslyAllowBrowser && isBrowser()) {
    throw new TypeError(
      'The API key would be readable by everyone who opens this web page. Call lemlist from your server, or set `dangerouslyAllowBrowser: true` if all who open the page may have the key',
    );
  }
  if (!allowInsecureHttp && new URL(baseUrl).protocol === 'http:') {
    throw new TypeError(
      `\`${name}\` has http and no loopback host, so the API key would be sent unencrypted. Use https, or set \`allowInsecureHttp: true\` if the network is yours`,
    );
  }
}

interface Exposure {
  baseUrl: string;
  dangerouslyAllowBrowser: boolean;
  allowInsecureHttp: boolean;
}

/** Workers of servers have no `document`. Test environments with a DOM count as a browser. */
function isBrowser(): boolean {
  const { window, document } = globalThis as { window?: unknown; document?: unknown };
  return window !== undefined && document !== undefined;
}
