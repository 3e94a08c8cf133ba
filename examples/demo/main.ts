import document from '../../generated/openapi.json' with { type: 'json' };
import { faultsOf, validateStepUpdate } from '../../src/client/preflight.ts';
import { type BadRequestError, isBadRequestError, Lemlist, type Sequence, type StepUpdate } from '../../src/index.ts';
import { startPrism } from '../../src/mock/prism.ts';
import { compilerMessage } from './compiler-message.ts';
import { printTable } from './print-table.ts';

const WRONG = { type: 'sms', subject: 'Texts have no subject' } as unknown as StepUpdate;

/** What to change in a step of each type: the examples of the document itself. */
const { StepUpdateBody } = document.components.requestBodies;
const examples = StepUpdateBody.content['application/json'].examples as Record<string, { value: unknown }>;

async function main(): Promise<void> {
  const mock = await startPrism(document);
  const stop = (): void => void mock.close().finally(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    console.log(`A Prism mock of lemlist listens at ${mock.url}/api\n`);
    const lemlist = new Lemlist({ apiKey: 'any-key-will-do-for-a-mock', baseUrl: `${mock.url}/api` });
    const sequence = await findMainSequence(lemlist);
    await updateEveryType(lemlist, sequence);
    await showRefusals(lemlist, sequence);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await mock.close();
  }
}

async function findMainSequence(lemlist: Lemlist): Promise<Sequence> {
  const { campaigns } = await lemlist.campaigns.list();
  const [campaign] = campaigns;
  if (!campaign) throw new Error('The mock lists no campaign');
  console.log(`${campaigns.length} campaigns; the first is ${campaign._id}, "${campaign.name}"`);

  const sequences = await lemlist.campaigns.getSequences({ campaignId: campaign._id });
  const main = Object.values(sequences).find(({ level }) => level === 0);
  if (!main) throw new Error('The campaign has no main sequence');
  console.log(`Its main sequence ${main._id} has ${main.steps.length} steps, one of each type\n`);
  return main;
}

async function updateEveryType(lemlist: Lemlist, main: Sequence): Promise<void> {
  const rows: string[][] = [];
  for (const step of main.steps) {
    const body = examples[step.type]?.value as StepUpdate;
    // Prism answers with the first example unless it is told which one fits.
    const options = { headers: { Prefer: `example=${step.type}` } };
    const updated = await lemlist.sequences.updateStep({ sequenceId: main._id, stepId: step._id, body }, options);
    if (updated.type !== step.type || updated._id !== step._id)
      throw new Error(`The update of ${step.type} went astray`);
    const { type, ...changes } = body;
    rows.push([type, step._id, Object.keys(changes).join(', '), 'updated']);
  }
  printTable(['type', 'step', 'changed', 'result'], rows);
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
      ['the compiler', compilerMessage(WRONG)],
      ['the validator', fault.message],
      ['the mock', `status ${refusal.status}, ${violation(refusal)}`],
    ],
  );
}

/** Prism lists the violations of all 17 variants in a header; those of the field itself are the same in each. */
function violation({ headers }: BadRequestError): string {
  const all = JSON.parse(headers.get('sl-violations') ?? '[]') as Array<{ message: string }>;
  return all.find(({ message }) => message.includes("'subject'"))?.message ?? 'without saying why';
}

await main();
