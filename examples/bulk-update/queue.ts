import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { StepUpdate } from '../../src/index.ts';
import { RUN } from './settings.ts';

/** What a job holds: a step, and all that it shall be. Values instead of changes, so that doing it twice is doing it once. */
export interface StepJob {
  sequenceId: string;
  stepId: string;
  body: StepUpdate;
}

/** How many jobs a queue has had, and what became of them. */
export interface Counts {
  total: number;
  done: number;
  failed: number;
}

export function queueName(run = RUN): string {
  return `bulk-update-${run}`;
}

export function openQueue(connection: Redis, run?: string): Queue<StepJob> {
  return new Queue(queueName(run), { connection });
}

/** Counts in one go, so that no job is missed on its way from one state to the next. */
export async function countJobs(queue: Queue<StepJob>): Promise<Counts> {
  const counts = await queue.getJobCounts();
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { total, done: counts.completed ?? 0, failed: counts.failed ?? 0 };
}
