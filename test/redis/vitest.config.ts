import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/redis/**/*.test.ts'],
    // The window is lemlist's and the clock is real: a busy machine would be measured along with it.
    fileParallelism: false,
    testTimeout: 120_000,
  },
});
