import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../support/run-script.ts';
import { writePrograms } from './programs.ts';
import { atMost, type Report, rounded, times } from './report.ts';

const COMPILERS = { 'TS 5.9': 'typescript', 'TS 7.0': 'typescript7' };
const RUNS = 5;
/** Times what openapi-fetch takes. */
const MAX_RATIO = 0.1;

interface Checked {
  milliseconds: number;
  instantiations: number;
}

/** What calls add to the checking of a program that has the types loaded. */
export async function typeCheck(folder: string): Promise<Report> {
  const calls = await writePrograms(folder);
  const rows: string[][] = [];
  const limits: Report['limits'] = [];
  for (const [label, compiler] of Object.entries(COMPILERS)) {
    const [facade, reference] = added(folder, compiler, ['facade', 'openapi-fetch']) as [Checked, Checked];
    rows.push([
      label,
      rounded(facade.milliseconds),
      rounded(reference.milliseconds),
      times(facade.milliseconds, reference.milliseconds),
      String(facade.instantiations),
      String(reference.instantiations),
    ]);
    limits.push(atMost(`facade, ${label}`, facade.milliseconds / reference.milliseconds, MAX_RATIO, '× openapi-fetch'));
  }
  return {
    title: `Type-checking ${calls} calls`,
    headings: [
      '',
      'facade, ms',
      'openapi-fetch, ms',
      'ratio',
      'instantiations, facade',
      'instantiations, openapi-fetch',
    ],
    rows,
    limits,
  };
}

/** Of each client: the program with calls less the one with imports alone, medians of runs that take turns. */
function added(folder: string, compiler: string, clients: string[]): Checked[] {
  const runs = Array.from({ length: RUNS }, () =>
    clients.map((client) => ({
      imports: check(folder, compiler, `${client}-imports`),
      calls: check(folder, compiler, `${client}-calls`),
    })),
  );
  return clients.map((_, index) => {
    const middle = (kind: 'imports' | 'calls', figure: keyof Checked): number =>
      median(runs.map((each) => each[index]?.[kind][figure] as number));
    return {
      milliseconds: Math.max(0, middle('calls', 'milliseconds') - middle('imports', 'milliseconds')),
      instantiations: middle('calls', 'instantiations') - middle('imports', 'instantiations'),
    };
  });
}

function check(folder: string, compiler: string, project: string): Checked {
  const tsc = join(ROOT, 'node_modules', compiler, 'bin/tsc');
  const args = [tsc, '-p', join(folder, `${project}.json`), '--extendedDiagnostics'];
  const { status, stdout: output } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${project} does not compile: ${output.split('\n', 1)[0]}`);
  const figure = (name: string): number => Number(output.match(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm'))?.[1]);
  return { milliseconds: figure('Check time') * 1000, instantiations: figure('Instantiations') };
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] as number;
}
