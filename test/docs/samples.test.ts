import { describe, expect, test } from 'vitest';
import { describeFault } from './samples/check-guide.ts';
import { allGuides, checkGuides } from './samples/check-guides.ts';
import { curlFaults, exampleCalls, typescriptFaults, typescriptSamples } from './samples/reference.ts';
import { hasCurl } from './samples/run-shell.ts';

/** Compiling takes seconds, and many of them where the machine has other things to do. */
const PATIENCE = 120_000;

// What printed something else than is shown can be rewritten: npm run test:docs -- --update
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
    PATIENCE,
  );

  test.skipIf(!hasCurl())('every curl line gets the answer beside it', async () => {
    expect((await curlFaults()).join('\n')).toBe('');
  });
});
