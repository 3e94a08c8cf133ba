import { defineConfig } from 'vitest/config';

const isShort = process.env.FAULTS_SIZE === 'short';
const withRedis = ['test/redis/loss.test.ts', 'test/redis/outage.test.ts'];

export default defineConfig({
  test: {
    include: ['test/faults/*.test.ts', ...(isShort ? [] : withRedis)],
    // As in the suite of Redis itself.
    globalSetup: isShort ? [] : ['test/redis/support/bundle-caller.ts'],
    // One at a time, since memory is measured.
    maxWorkers: 1,
    execArgv: ['--expose-gc'],
    // For tests that hang. They are far above what a test takes, so that a busy machine fails none.
    testTimeout: 600_000,
    hookTimeout: 60_000,
  },
});
