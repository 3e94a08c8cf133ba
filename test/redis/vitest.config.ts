import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/redis/**/*.test.ts'],
    globalSetup: 'test/redis/support/bundle-caller.ts',
    // The window is lemlist's and the clock is real, so the processes wait most of the time and share the machine well.
    maxWorkers: 3,
    testTimeout: 120_000,
  },
});
