import fc from 'fast-check';

// Loaded before every test file. `npm test` always uses the same random seed, so that it gives the same result every time;
// `npm run test:explore` sets both variables.

const { PROPERTY_SEED = '1', PROPERTY_RUNS = '1' } = process.env;

fc.configureGlobal({ seed: Number(PROPERTY_SEED) });

/** How often a property runs: `count` in `npm test`, a multiple of it in `npm run test:explore`. */
export function runs(count: number): number {
  return count * Number(PROPERTY_RUNS);
}
