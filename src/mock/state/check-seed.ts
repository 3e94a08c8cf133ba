import { completeSeed } from './complete-seed.ts';
import type { MockState } from './model.ts';
import { referenceFaults } from './reference-faults.ts';
import { refuseSeed } from './refuse-seed.ts';
import type { SeedFaults } from './seed-faults.ts';

/**
 * Makes the check of seeds. The check compares a seed with the document and fills in what may be left out. Where the seed is wrong,
 * it throws an error that names each place.
 */
export function seedChecker(invented: () => MockState, faults: SeedFaults): (value: unknown) => MockState {
  return (value) => {
    refuseSeed(faults.ofSeed(value));
    const { teamId, owner } = invented();
    const seed = completeSeed(structuredClone(value) as Partial<MockState>, { teamId, owner });
    refuseSeed([...stepFaults(faults, seed), ...referenceFaults(seed)]);
    return seed;
  };
}

function* stepFaults(faults: SeedFaults, { sequences }: MockState): Generator<string> {
  for (const [index, { steps }] of sequences.entries()) {
    for (const [offset, step] of steps.entries()) {
      const place = `/sequences/${index}/steps/${offset}`;
      yield* faults.ofStep(step, place);
      if (step.type === 'conditional' && !step.branches?.length) yield `${place}/conditions is required`;
    }
  }
}
