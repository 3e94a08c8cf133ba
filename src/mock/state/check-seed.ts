import { checkReferences } from './check-references.ts';
import { completeSeed } from './complete-seed.ts';
import type { MockState } from './model.ts';
import { refuseFault } from './refuse-fault.ts';
import type { SeedFaults } from './seed-faults.ts';

/**
 * Makes the check of seeds. The check compares a seed with the document and fills in what may be left out. Where the seed is wrong,
 * it throws an error of one line that names the place.
 */
export function seedChecker(invented: () => MockState, faults: SeedFaults): (value: unknown) => MockState {
  return (value) => {
    refuseFault(faults.ofSeed(value));
    const { teamId, owner } = invented();
    const seed = completeSeed(structuredClone(value) as Partial<MockState>, { teamId, owner });
    checkSteps(faults, seed);
    checkReferences(seed);
    return seed;
  };
}

function checkSteps(faults: SeedFaults, { sequences }: MockState): void {
  for (const [index, { steps }] of sequences.entries()) {
    for (const [offset, step] of steps.entries()) {
      const place = `/sequences/${index}/steps/${offset}`;
      refuseFault(faults.ofStep(step, place));
      if (step.type === 'conditional' && !step.branches?.length) refuseFault(`${place}/conditions is required`);
    }
  }
}
