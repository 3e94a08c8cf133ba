import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { StepUpdate } from '../../src/index.ts';
import { RUN } from './settings.ts';

/** A step, and the values that it gets. They are values and not changes, so running the job twice does no harm. */
export interface StepJob {
  sequenceId: string;
  stepId: string;
  body: StepUpdate;
}

/** How many jobs a queue has had, by their state. */
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

/** Counts all states in one command, so that no job is missed while its state changes. */
export async function countJobs(queue: Queue<StepJob>): Promise<Counts> {
  const counts = await queue.getJobCounts();
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { total, done: counts.completed ?? 0, failed: counts.failed ?? 0 };
}
