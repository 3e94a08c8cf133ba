/** How much is done: `npm run test:faults` does all of it. */
const SIZES = {
  short: { calls: 6_000, connections: 40 },
  full: { calls: 100_000, connections: 200 },
};

export const SIZE = SIZES[process.env.FAULTS_SIZE === 'short' ? 'short' : 'full'];
