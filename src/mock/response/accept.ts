import type { Operation } from '../../document/api.ts';
import { PROBLEM } from './problem.ts';

/** RFC 9110, section 12.5.1: a media range and its parameters. Prism throws on parameters without a value. */
const MEDIA_RANGE =
  /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+(?:\s*;\s*[\w!#$%&'*+.^`|~-]+=(?:[\w!#$%&'*+.^`|~-]+|"[^"\\]*"))*$/;
/** The lowest status code of an error. */
export const LOWEST_ERROR = 400;

/**
 * The header `Accept` as far as it concerns lemlist: without problem documents, which only the mock has, and without what is
 * no media type. lemlist sends an error in the one form that it has, so an `Accept` without that form does not count.
 */
export function acceptedTypes(
  { responses }: Operation,
  accept: string | undefined,
  code: number | undefined,
): string | undefined {
  if (accept === undefined || accept === '*/*') return accept;
  const ranges = accept.split(',').map((range) => range.trim());
  const readable = ranges.filter((range) => MEDIA_RANGE.test(range) && !range.toLowerCase().startsWith(PROBLEM));
  const forms = code !== undefined && code >= LOWEST_ERROR ? Object.keys(responses[code]?.content ?? {}) : undefined;
  if (readable.length === 0 || forms?.some((form) => accepts(readable.join(), form)) === false) return undefined;
  return readable.join(', ');
}

/** Whether a header `Accept` allows a media type. Order and weights are left to Prism; without a header all are allowed. */
export function accepts(accept: string | undefined, mediaType: string): boolean {
  if (accept === undefined || accept === '' || mediaType === '*/*') return true;
  const [type] = mediaType.split('/');
  return accept.split(',').some((each) => {
    const range = each.split(';')[0]?.trim().toLowerCase();
    return range === '*/*' || range === mediaType || range === `${type}/*`;
  });
}
