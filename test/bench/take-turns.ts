const WARM_UP_ROUNDS = 30;
const BODY = JSON.stringify({ _id: 'stp_fvihwnvHPHMBv3fqY', type: 'email', subject: 'Hello', delay: 2, index: 0 });

/** Makes a number of calls, one after the other. Each module exports one. */
type Run = (count: number) => unknown;

/** Lets the runs of modules take turns, and gives the microseconds per call of each module and round. */
export async function takeTurns(modules: string[], rounds: number, calls: number): Promise<number[][]> {
  // A new response each time, since a body can be read once. Set before the modules load: some clients look it up only then.
  globalThis.fetch = async () => new Response(BODY, { headers: { 'Content-Type': 'application/json' } });
  const runs: Run[] = [];
  for (const path of modules) runs.push((await import(path)).run);
  const times = runs.map((): number[] => []);
  for (let round = 0; round < WARM_UP_ROUNDS + rounds; round++) {
    for (let turn = 0; turn < runs.length; turn++) {
      // Each round begins with another one, or the garbage of the first would always be collected in the turn of the last.
      const index = (turn + round) % runs.length;
      const start = performance.now();
      await runs[index]?.(calls);
      const microseconds = ((performance.now() - start) * 1000) / calls;
      if (round >= WARM_UP_ROUNDS) times[index]?.push(microseconds);
    }
  }
  return times;
}
