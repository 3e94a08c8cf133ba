import type { Row } from '../tiny-documents.ts';

export const rows: Row[] = [
  { claim: 'the pattern of an id passes', schema: { type: 'string', pattern: '^stp_[A-Za-z0-9]+$' } },
  {
    claim: 'the pattern of an id with two prefixes passes',
    schema: { type: 'string', pattern: '^(?:ctc|lea)_[A-Za-z0-9]+$' },
  },
  {
    claim: 'a pattern with its words passes',
    schema: { type: 'string', pattern: '^[A-Z]{2}$', 'x-pattern-words': 'two letters' },
  },
  {
    claim: 'a pattern without words is refused',
    faults: ['has a `pattern`'],
    schema: { type: 'string', pattern: '^[A-Z]{2}$' },
  },
];
