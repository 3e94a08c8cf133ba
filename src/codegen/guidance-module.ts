import type { Api } from '../document/api.ts';
import { guidanceOf } from '../document/guidance.ts';
import { HOMEPAGE } from './homepage.ts';

/** What the client needs of the guidance. It is generated, because the client imports no other room. */
export function guidanceModule(api: Api): string {
  const { rateLimit, statusAdvice } = guidanceOf(api);
  return `/** How many requests lemlist allows each key in any window of \`windowMs\` milliseconds. */
export const RATE_LIMIT = ${JSON.stringify(rateLimit)} as const;

/** What to do about an error, by status code. */
export const STATUS_ADVICE: Readonly<Record<number, string>> = ${JSON.stringify(statusAdvice, null, 2)};

/** URL of the docs site, with a slash at the end. */
export const DOCS_URL = '${HOMEPAGE}';
`;
}
