import { defineConfig } from 'vitest/config';

// For tests that hang. They are far above what a test takes, so that a busy machine fails none.
const limits = { testTimeout: 180_000, expect: { poll: { timeout: 30_000 } }, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    // One worker per core; by default one core is left idle.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'client', include: ['test/browser/*.test.ts'], ...limits } },
      {
        test: {
          name: 'site',
          include: ['test/browser/site/*.test.ts'],
          // The modules of a worker are loaded once, and nothing is kept in them.
          isolate: false,
          // Builds the site once, for all of them.
          globalSetup: 'test/browser/site/setup.ts',
          ...limits,
        },
      },
    ],
  },
});
