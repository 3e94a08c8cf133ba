import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Queue } from 'bullmq';
import { type Counts, countJobs, openQueue, type StepJob } from './queue.ts';
import { connect } from './settings.ts';

const INTERVAL_MS = 1000;
/** Samples to take the rate from: few enough to show a standstill, enough to ride over the windows. */
const SAMPLES = 10;

/** Prints every second how far a bulk update is, until all jobs have ended. */
export async function showProgress(queue: Queue<StepJob>): Promise<Counts> {
  const { isTTY } = process.stdout;
  const samples: Array<{ time: number; ended: number }> = [];
  for (;;) {
    const counts = await countJobs(queue);
    const ended = counts.done + counts.failed;
    samples.push({ time: performance.now(), ended });
    if (samples.length > SAMPLES) samples.shift();
    const line = describe(counts, rateOf(samples));
    process.stdout.write(isTTY ? `\r${line}\u001b[K` : `${line}\n`);
    if (counts.total > 0 && ended === counts.total) {
      if (isTTY) process.stdout.write('\n');
      return counts;
    }
    await sleep(INTERVAL_MS);
  }
}

/** Jobs per second between the first sample and the last. */
function rateOf(samples: Array<{ time: number; ended: number }>): number {
  const [first] = samples;
  const last = samples.at(-1);
  if (!first || !last || first === last) return 0;
  return ((last.ended - first.ended) / (last.time - first.time)) * 1000;
}

function describe({ total, done, failed }: Counts, rate: number): string {
  const left = total - done - failed;
  const percent = total === 0 ? 0 : Math.floor((100 * (total - left)) / total);
  const end = left === 0 ? 'finished' : rate === 0 ? 'no estimate yet' : `${duration(left / rate)} left`;
  return `${String(percent).padStart(3)} %  ${done} of ${total} done, ${failed} failed, ${rate.toFixed(1)}/s, ${end}`;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const redis = connect();
  const queue = openQueue(redis);
  const { failed } = await showProgress(queue);
  await queue.close();
  redis.disconnect();
  process.exitCode = failed > 0 ? 1 : 0;
}
