import { describe, expect, test } from 'vitest';
import { describeFault } from './samples/check-guide.ts';
import { allGuides, checkGuides } from './samples/check-guides.ts';
import { curlFaults, exampleCalls, typescriptFaults, typescriptSamples } from './samples/reference.ts';
import { hasCurl } from './samples/run-shell.ts';

/** Compiling takes seconds, and many seconds on a busy machine. */
const TIMEOUT_MS = 120_000;

// To rewrite what the guides show: npm run test:docs -- --update
describe('the samples of the guides', async () => {
  const checked = await checkGuides(allGuides());

  test.each(checked.map(({ guide, faults }) => ({ ...guide, faults })))(
    '$file shows what its samples print',
    (guide) => {
      expect(guide.faults.map((fault) => describeFault(guide.file, fault)).join('\n')).toBe('');
    },
  );
});

describe('the samples of the reference', () => {
  test(
    'every program compiles and runs',
    async () => {
      const samples = typescriptSamples();
      expect(samples.length).toBeGreaterThan(exampleCalls.length);
      expect((await typescriptFaults(samples)).join('\n')).toBe('');
    },
    TIMEOUT_MS,
  );

  test.skipIf(!hasCurl())('every curl line gets the response beside it', async () => {
    expect((await curlFaults()).join('\n')).toBe('');
  });
});
