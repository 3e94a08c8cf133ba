import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { ROOT } from '../support/run-script.ts';

const vitest = createRequire(import.meta.url)
  .resolve('vitest/package.json')
  .replace('package.json', 'vitest.mjs');

/** Runs the suites, if there is a Redis to run them on. Arguments are passed on to vitest. */
function main(): number {
  if (spawnSync('redis-server', ['--version']).error) {
    console.error('These tests need redis-server on the PATH: apt-get install redis-server');
    return 1;
  }
  const args = [vitest, 'run', '--config', 'test/redis/vitest.config.ts', ...process.argv.slice(2)];
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
}

process.exitCode = main();
