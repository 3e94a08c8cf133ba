/** How much is done: `npm run test:faults` does all of it. `growth` is how many megabytes more a process may use in the end of it. */
const SIZES = {
  short: { calls: 6_000, connections: 40, growth: 2 },
  full: { calls: 100_000, connections: 200, growth: 8 },
};

export const SIZE = SIZES[process.env.FAULTS_SIZE === 'short' ? 'short' : 'full'];
