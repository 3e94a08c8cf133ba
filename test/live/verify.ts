import type { Api, Operation } from '../../src/document/api.ts';
import { differencesOf, knownDocument, type LiveResponse } from './differences.ts';
import { knownValues } from './known-values.ts';

export interface VerifyOptions {
  api: Api;
  /** Sends a request with the key, at the pace that the rate limit allows. */
  send(method: string, path: string, body?: object): Promise<LiveResponse>;
  /** A campaign for tests, in which a step is added, updated and deleted. */
  writesTo?: string | undefined;
}

export interface Verified {
  /** Ids of the operations that were called. */
  called: string[];
  /** Reads whose ids no response had. */
  skipped: string[];
  /** What differs, by operation. */
  differences: Array<{ operation: string; differences: string[] }>;
  /** Why it ended before everything was called. What was found until then stands. */
  stopped?: string;
}

/** Compares what lemlist responds with what the document says, in as many operations as can be called without harm. */
export async function verify({ api, send, writesTo }: VerifyOptions): Promise<Verified> {
  const document = knownDocument(api);
  const known = knownValues();
  const result: Verified = { called: [], skipped: [], differences: [] };

  async function call(operation: Operation, path: string, body?: object): Promise<LiveResponse> {
    const response = await send(operation.method, path, body);
    known.learn(response.text);
    result.called.push(operation.id);
    const differences = differencesOf(document, operation, response);
    if (differences.length > 0) result.differences.push({ operation: operation.id, differences });
    return response;
  }

  try {
    await callReads();
    if (writesTo) await writeTo(writesTo);
  } catch (error) {
    result.stopped = (error as Error).message;
  }
  return result;

  async function callReads(): Promise<void> {
    // A GET that starts something is no read.
    let waiting = api.operations.filter(({ method, idempotent }) => method === 'GET' && idempotent);
    for (let progress = true; progress; ) {
      const ready = waiting.flatMap((operation) => {
        const path = known.pathOf(operation);
        return path === undefined ? [] : [{ operation, path }];
      });
      for (const { operation, path } of ready) await call(operation, path);
      const done = new Set(ready.map(({ operation }) => operation));
      waiting = waiting.filter((operation) => !done.has(operation));
      progress = ready.length > 0;
    }
    result.skipped = waiting.map(({ id }) => id);
  }

  /** A step of the campaign comes and goes. Whatever fails, the step is deleted. */
  async function writeTo(campaignId: string): Promise<void> {
    const campaign = await call(api.operation('campaigns.get'), `/campaigns/${campaignId}`);
    // lemlist deletes no step of a running campaign, and what is added there may reach a lead.
    if (/"status": *"running"/.test(campaign.text))
      throw new Error('The campaign for tests is running; pause it first');
    const sequences = await call(api.operation('campaigns.getSequences'), `/campaigns/${campaignId}/sequences`);
    const [sequenceId] = /seq_[A-Za-z0-9]+/.exec(sequences.text) ?? [];
    if (!sequenceId) throw new Error('The campaign for tests has no sequence');
    const steps = `/sequences/${sequenceId}/steps`;
    const added = await call(api.operation('sequences.addStep'), steps, {
      type: 'manual',
      title: 'lemlist-openapi',
      delay: 1,
    });
    const [stepId] = /stp_[A-Za-z0-9]+/.exec(added.text) ?? [];
    if (!stepId) throw new Error('lemlist returned no step');
    try {
      await call(api.operation('sequences.updateStep'), `${steps}/${stepId}`, { type: 'manual', delay: 2 });
    } finally {
      await call(api.operation('sequences.deleteStep'), `${steps}/${stepId}`);
    }
  }
}
