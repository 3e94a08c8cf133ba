import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { writeProgram } from './bundle-code.ts';

export interface TurnsOptions {
  /** Fresh processes, since compilers decide anew in each. */
  processes: number;
  rounds: number;
  calls: number;
}

/**
 * Microseconds per call of sources that export `run(count)`. They take turns in the same process, so that what else the machine
 * does hits all alike; each is bundled on its own, so that none makes the code of another slower. It is the 25th percentile
 * of the rounds, which leaves out those that were interrupted, and the median of the processes.
 */
export async function timesPerCall(
  folder: string,
  sources: Readonly<Record<string, string>>,
  { processes, rounds, calls }: TurnsOptions,
): Promise<Record<string, number>> {
  const modules: string[] = [];
  for (const [name, source] of Object.entries(sources)) modules.push(await writeProgram(folder, name, source));
  const program = await writeProgram(folder, 'turns', programSource(modules, rounds, calls));

  const found = Array.from({ length: processes }, (): number[] => {
    const output = execFileSync(process.execPath, [program], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    return (JSON.parse(output) as number[][]).map((times) => percentile(times, 0.25));
  });
  const inMiddle = (index: number): number =>
    percentile(
      found.map((times) => times[index] as number),
      0.5,
    );
  return Object.fromEntries(Object.keys(sources).map((name, index) => [name, inMiddle(index)]));
}

function programSource(modules: string[], rounds: number, calls: number): string {
  return `
import { takeTurns } from ${JSON.stringify(join(import.meta.dirname, 'take-turns.ts'))};
console.log(JSON.stringify(await takeTurns(${JSON.stringify(modules)}, ${rounds}, ${calls})));`;
}

function percentile(values: number[], share: number): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] as number;
}
