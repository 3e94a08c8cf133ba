import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { OPERATIONS } from '../../generated/api.ts';
import { ROOT } from '../support/run-script.ts';
import { campaigns } from './campaigns.ts';
import { hostile } from './hostile.ts';
import { hover } from './hover.ts';
import { mock } from './mock.ts';
import { overhead } from './overhead.ts';
import { type Measurement, print } from './report.ts';
import { site } from './site.ts';
import { size } from './size.ts';
import { typeCheck } from './type-check.ts';
import { validation } from './validation.ts';

const MEASUREMENTS: Readonly<Record<string, Measurement>> = {
  size,
  overhead,
  validation,
  'type-check': typeCheck,
  hover,
  mock,
  hostile,
  campaigns,
  site,
};

/** Runs the measurements that are named, by `--only` or without it, or all. Ends with 1 if a limit is missed. */
async function main(args: string[]): Promise<number> {
  const names = args.filter((argument) => argument !== '--only');
  const unknown = names.find((name) => !(name in MEASUREMENTS));
  if (unknown !== undefined) {
    console.error(
      `Unknown measurement ${unknown}. Usage: npm run bench [-- --only ${Object.keys(MEASUREMENTS).join(' | ')}]`,
    );
    return 2;
  }
  console.log(`${machine()}, load ${loadavg()[0]?.toFixed(1)}; ${Object.keys(OPERATIONS).length} operations`);
  const folder = mkdtempSync(join(tmpdir(), 'lemlist-openapi-bench-'));
  // What is written there imports the packages that are installed here.
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  let missed = 0;
  try {
    for (const [name, measure] of Object.entries(MEASUREMENTS)) {
      if (names.length > 0 && !names.includes(name)) continue;
      const report = await measure(folder);
      console.log(`\n${print(report)}`);
      missed += report.limits.filter(({ met }) => !met).length;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return missed > 0 ? 1 : 0;
}

function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`;
}

process.exitCode = await main(process.argv.slice(2));
