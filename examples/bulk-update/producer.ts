import type { BulkJobOptions, Queue } from 'bullmq';
import type { Lemlist } from '../../src/index.ts';
import { newSubject } from './new-subject.ts';
import { countJobs, openQueue, type StepJob } from './queue.ts';
import { connect, createLemlist } from './settings.ts';

const DAY_SECONDS = 24 * 60 * 60;

const OPTIONS: BulkJobOptions = {
  // The client retries for seconds. These attempts are for failures that last for minutes.
  attempts: 8,
  backoff: { type: 'exponential', delay: 2000, jitter: 0.5 },
  // A finished job is kept, because it counts as progress. As long as it is kept, its step is not added again.
  removeOnComplete: { age: 7 * DAY_SECONDS },
  removeOnFail: { age: 7 * DAY_SECONDS },
};

/** Reads every campaign and adds a job for each step to change. A step that has a job gets no second one. */
async function produce(lemlist: Lemlist, queue: Queue<StepJob>): Promise<number> {
  let found = 0;
  for await (const { _id: campaignId } of lemlist.campaigns.listAll()) {
    const sequences = await lemlist.campaigns.getSequences({ campaignId });
    const jobs = Object.values(sequences).flatMap(({ _id: sequenceId, steps }) =>
      steps.flatMap((step) => {
        const body = newSubject(step);
        return body ? [jobFor({ sequenceId, stepId: step._id, body })] : [];
      }),
    );
    await queue.addBulk(jobs);
    found += jobs.length;
  }
  return found;
}

/** BullMQ ignores a job whose id it knows, so a job has the id of its step. */
function jobFor(data: StepJob): { name: string; data: StepJob; opts: BulkJobOptions } {
  return { name: 'update-step', data, opts: { ...OPTIONS, jobId: data.stepId } };
}

const redis = connect();
const queue = openQueue(redis);
const before = await countJobs(queue);
const found = await produce(createLemlist(redis), queue);
const after = await countJobs(queue);
console.log(`${found} steps to change, ${after.total - before.total} jobs added to ${queue.name}`);
await queue.close();
redis.disconnect();
