import type { Operation } from '../../document/api.ts';
import { PROBLEM } from './as-problem.ts';

const MEDIA_RANGE = /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(;.*)?$/;
const LOWEST_REFUSAL = 400;

/**
 * The header `Accept` as it speaks of an answer of lemlist: without problem documents, which are the mock's own form, and without
 * what is no media type at all. lemlist refuses in whatever form it has, so for a refusal in no other form there is no header.
 */
export function acceptedOf(
  { responses }: Operation,
  accept: string | undefined,
  code: number | undefined,
): string | undefined {
  const ranges = (accept ?? '').split(',').map((range) => range.trim());
  const readable = ranges.filter((range) => MEDIA_RANGE.test(range) && !range.toLowerCase().startsWith(PROBLEM));
  const forms = code !== undefined && code >= LOWEST_REFUSAL ? Object.keys(responses[code]?.content ?? {}) : undefined;
  if (readable.length === 0 || forms?.some((form) => accepts(readable.join(), form)) === false) return undefined;
  return readable.join(', ');
}

/** Whether a header `Accept` allows a media type; order and weights are Prism's business, absence allows all. */
export function accepts(accept: string | undefined, mediaType: string): boolean {
  if (accept === undefined || accept === '' || mediaType === '*/*') return true;
  const [type] = mediaType.split('/');
  return accept.split(',').some((each) => {
    const range = each.split(';')[0]?.trim().toLowerCase();
    return range === '*/*' || range === mediaType || range === `${type}/*`;
  });
}
