import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { OPERATIONS } from '../../generated/api.ts';
import { ROOT } from '../support/run-script.ts';
import { campaigns } from './campaigns.ts';
import { chosen } from './chosen.ts';
import { hostile } from './hostile.ts';
import { hover } from './hover.ts';
import { mock } from './mock.ts';
import { overhead } from './overhead.ts';
import { exitCode, type Measurement, print, type Report } from './report.ts';
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
  let names: readonly string[];
  try {
    names = chosen(args, Object.keys(MEASUREMENTS));
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
  console.log(`${machine()}, load ${loadavg()[0]?.toFixed(1)}; ${Object.keys(OPERATIONS).length} operations`);
  const folder = mkdtempSync(join(tmpdir(), 'lemlist-openapi-bench-'));
  // What is written there imports the packages that are installed here.
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const reports: Report[] = [];
  try {
    for (const [name, measure] of Object.entries(MEASUREMENTS)) {
      if (!names.includes(name)) continue;
      const found = [await measure(folder)].flat();
      for (const report of found) console.log(`\n${print(report)}`);
      reports.push(...found);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return exitCode(reports);
}

function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`;
}

process.exitCode = await main(process.argv.slice(2));
