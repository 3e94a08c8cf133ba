import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

// `npm run test:explore`: every property test with a new random seed and many more runs than `npm test` gives it.

const ROOT = join(import.meta.dirname, '../..');
/** How many times as often as in `npm test` each property runs. */
const RUNS_FACTOR = 10;

/** The test files that use property tests, relative to the repository. */
async function propertyTests(): Promise<string[]> {
  const names = await readdir(join(ROOT, 'test'), { recursive: true });
  const files = names.filter((name) => name.endsWith('.test.ts')).map((name) => join('test', name));
  const texts = await Promise.all(files.map((file) => readFile(join(ROOT, file), 'utf8')));
  return files.filter((_, index) => texts[index]?.includes("from 'fast-check'")).sort();
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { seed: { type: 'string' }, runs: { type: 'string' } } });
  const seed = values.seed ?? String(randomInt(2 ** 31));
  const runs = values.runs ?? String(RUNS_FACTOR);
  for (const [name, value] of Object.entries({ seed, runs })) {
    if (!/^[1-9]\d{0,9}$/.test(value)) {
      console.error(`--${name} must be a whole number above 0. Usage: npm run test:explore [-- --seed N --runs N]`);
      return 2;
    }
  }
  const command = `npm run test:explore -- --seed ${seed} --runs ${runs}`;
  console.log(`Random seed ${seed}. To repeat this run: ${command}`);
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', '--testTimeout=1800000', ...(await propertyTests())], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PROPERTY_SEED: seed, PROPERTY_RUNS: runs },
  });
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1)));
  if (code !== 0) console.error(`A property failed. To repeat it: ${command}`);
  return code;
}

process.exitCode = await main();
