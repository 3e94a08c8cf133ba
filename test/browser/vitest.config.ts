import { defineConfig } from 'vitest/config';

const limits = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'client', include: ['test/browser/*.test.ts'], ...limits } },
      {
        test: {
          name: 'site',
          include: ['test/browser/site/*.test.ts'],
          // Builds the site once, for all of them.
          globalSetup: 'test/browser/site/setup.ts',
          ...limits,
        },
      },
    ],
  },
});
