import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Suites that need more than Node have commands of their own.
    exclude: ['test/redis/**', 'test/browser/**'],
    setupFiles: ['test/support/property-runs.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
