import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/packed/**/*.test.ts'],
    // Packs once, for all of them.
    globalSetup: 'test/packed/setup.ts',
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
