import { isDeepStrictEqual } from 'node:util';
import document from '../../generated/openapi.json' with { type: 'json' };
import { faultsOf, validateStepUpdate } from '../../src/client/preflight/index.ts';
import { isBadRequestError, Lemlist, type Sequence, type StepUpdate } from '../../src/index.ts';
import { startMock } from '../../src/mock/index.ts';
import { changeByFile } from './change-by-file.ts';
import { compilerMessage } from './compiler-message.ts';
import { printTable } from './print-table.ts';

const WRONG = { type: 'sms', subject: 'Texts have no subject' } as unknown as StepUpdate;

/** What to change in a step of each type: the examples of the document itself. */
const { requestBody } = document.paths['/sequences/{sequenceId}/steps/{stepId}'].patch;
const examples = requestBody.content['application/json'].examples as Record<string, { value: unknown }>;

async function main(): Promise<void> {
  const mock = await startMock({ stateful: true });
  const stop = (): void => void mock.close().finally(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    console.log(`A mock of lemlist listens at ${mock.url}/api\n`);
    // The mock takes any number of requests, so that the demo need not wait for lemlist's limit of 20 in 2 seconds.
    const lemlist = new Lemlist({ apiKey: 'any-key-will-do-for-a-mock', baseUrl: `${mock.url}/api`, rateLimit: false });
    const { campaignId, main } = await findMainSequence(lemlist);
    await updateEveryType(lemlist, main);
    showWhatIsKept(await readMainSequence(lemlist, campaignId));
    await showRefusals(lemlist, main);
    await changeByFile(lemlist, campaignId);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await mock.close();
  }
}

async function findMainSequence(lemlist: Lemlist): Promise<{ campaignId: string; main: Sequence }> {
  const { campaigns } = await lemlist.campaigns.list();
  const [campaign] = campaigns;
  if (!campaign) throw new Error('The mock lists no campaign');
  console.log(`${campaigns.length} campaigns; the first is ${campaign._id}, "${campaign.name}"`);

  const main = await readMainSequence(lemlist, campaign._id);
  console.log(`Its main sequence ${main._id} has ${main.steps.length} steps, one of each type\n`);
  return { campaignId: campaign._id, main };
}

async function readMainSequence(lemlist: Lemlist, campaignId: string): Promise<Sequence> {
  const sequences = await lemlist.campaigns.getSequences({ campaignId });
  const main = Object.values(sequences).find(({ level }) => level === 0);
  if (!main) throw new Error('The campaign has no main sequence');
  return main;
}

async function updateEveryType(lemlist: Lemlist, main: Sequence): Promise<void> {
  const rows: string[][] = [];
  for (const step of main.steps) {
    const body = examples[step.type]?.value as StepUpdate;
    const updated = await lemlist.sequences.updateStep({ sequenceId: main._id, stepId: step._id, body });
    if (updated.type !== step.type || updated._id !== step._id)
      throw new Error(`The update of ${step.type} went astray`);
    const { type, ...changes } = body;
    rows.push([type, step._id, Object.keys(changes).join(', '), 'updated']);
  }
  printTable(['type', 'step', 'changed', 'result'], rows);
}

function showWhatIsKept({ steps }: Sequence): void {
  const kept = steps.filter((step) => {
    // A condition comes back as the branch that it opens.
    const [branch] = step.type === 'conditional' ? (step.conditions ?? []) : [];
    // A response names the destination campaign in its own way.
    const destination = step.type === 'sendToAnotherCampaign' && { campaignId: step.sendToAnotherCampaignId };
    const stored = { ...step, ...branch, ...(branch && { conditionKey: branch.key }), ...destination };
    return isDeepStrictEqual({ ...stored, ...(examples[step.type]?.value as object) }, stored);
  });
  console.log(`\nRead again, ${kept.length} of ${steps.length} steps hold what was sent`);
}

async function showRefusals(lemlist: Lemlist, main: Sequence): Promise<void> {
  const sms = main.steps.find(({ type }) => type === 'sms');
  const params = { sequenceId: main._id, stepId: sms?._id as string, body: WRONG };
  const refusal = await lemlist.sequences.updateStep(params).catch((error: unknown) => error);
  if (!isBadRequestError(refusal)) throw new Error('The mock did not refuse the wrong body', { cause: refusal });
  const [fault] = faultsOf(validateStepUpdate, WRONG);
  if (!fault) throw new Error('The validator did not refuse the wrong body');

  console.log(`\nA wrong body, ${JSON.stringify(WRONG)}, is refused three times:\n`);
  printTable(
    ['by', 'in these words'],
    [
      ['the compiler', await compilerMessage(WRONG)],
      ['the validator', fault.message],
      ['the mock', `status ${refusal.status}, ${refusal.body}`],
    ],
  );
}

await main();
