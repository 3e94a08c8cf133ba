import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/frameworks/**/*.test.ts'],
    // A build takes both cores.
    fileParallelism: false,
    testTimeout: 600_000,
  },
});
