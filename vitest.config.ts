import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Suites that need more than Node, or a build, have commands of their own.
    exclude: [
      'test/packed/**',
      'test/redis/**',
      'test/browser/**',
      'test/interop/**',
      'test/frameworks/**',
      'test/runtimes/**',
      'test/programs/**',
      'test/faults/**',
    ],
    setupFiles: ['test/support/property-runs.ts', 'test/support/left-behind.ts'],
    sequence: { sequencer: LongestFirst },
    // What a file leaves behind fails it: see left-behind.ts.
    isolate: false,
    // One worker per core; by default one core is left idle.
    maxWorkers: '100%',
    // Most objects of a test die young. With more room for them, `npm test` needs at least a tenth less processor time.
    execArgv: ['--max-semi-space-size=128'],
    // For tests that hang. They are far above what a test takes, so that a busy machine fails none.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
