import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { OPERATIONS } from '../../generated/api.ts';
import { ROOT } from '../support/run-script.ts';
import { campaigns } from './campaigns.ts';
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
  campaigns,
  site,
};

/** Runs the measurements that are named, or all. A limit that is missed is marked and fails nothing: machines differ. */
async function main(names: string[]): Promise<number> {
  const unknown = names.find((name) => !(name in MEASUREMENTS));
  if (unknown !== undefined) {
    console.error(`Unknown measurement ${unknown}. Usage: npm run bench [-- ${Object.keys(MEASUREMENTS).join(' | ')}]`);
    return 2;
  }
  console.log(`${machine()}, load ${loadavg()[0]?.toFixed(1)}; ${Object.keys(OPERATIONS).length} operations`);
  const folder = mkdtempSync(join(tmpdir(), 'lemlist-openapi-bench-'));
  // What is written there imports the packages that are installed here.
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  try {
    for (const [name, measure] of Object.entries(MEASUREMENTS)) {
      if (names.length > 0 && !names.includes(name)) continue;
      console.log(`\n${print(await measure(folder))}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`;
}

process.exitCode = await main(process.argv.slice(2));
