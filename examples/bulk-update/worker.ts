import { type Job, UnrecoverableError, Worker } from 'bullmq';
import { isApiError, isRequestValidationError, type Lemlist } from '../../src/index.ts';
import { queueName, type StepJob } from './queue.ts';
import { CONCURRENCY, connect, createLemlist, LOCK_MS } from './settings.ts';

/** Status codes below 500 that are not about the request itself. */
const TRANSIENT = [408, 425, 429];
/** Status codes of a key or a plan that does not allow the update. Every other job would get the same response. */
const NOT_ALLOWED = [401, 402, 403];

/** Updates a step. The job may run again after a failure or in another worker. The step is the same afterwards. */
async function updateStep(lemlist: Lemlist, { data }: Job<StepJob>): Promise<void> {
  try {
    await lemlist.sequences.updateStep(data);
  } catch (error) {
    if (isApiError(error) && NOT_ALLOWED.includes(error.status)) {
      process.exitCode = 1;
      void stop();
    } else if (isPermanent(error)) throw new UnrecoverableError(error.message);
    throw error;
  }
}

/** Whether the same request would fail again: it is wrong, or its step is gone. */
function isPermanent(error: unknown): error is Error {
  if (error instanceof TypeError || error instanceof RangeError || isRequestValidationError(error)) return true;
  return isApiError(error) && error.status < 500 && !TRANSIENT.includes(error.status);
}

const redis = connect();
const lemlist = createLemlist(redis);
const worker = new Worker<StepJob>(queueName(), (job) => updateStep(lemlist, job), {
  connection: redis,
  concurrency: CONCURRENCY,
  // A worker renews the locks of its jobs while it lives. The locks of a dead worker expire, and the others take its jobs over.
  lockDuration: LOCK_MS,
  stalledInterval: LOCK_MS,
  // A retry does no harm here, so several crashes in a row are no reason to give up a job.
  maxStalledCount: 10,
});
worker.on('ready', () => console.log(`worker ${process.pid} is ready`));
worker.on('error', ({ message }) => console.error(message));
worker.on('failed', (job, { message }) => console.error(`${job?.id} failed: ${message}`));

/** Waits for the jobs in progress and leaves the others in the queue. */
async function stop(): Promise<void> {
  await worker.close();
  redis.disconnect();
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
