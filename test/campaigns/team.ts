import { apply, type Files, parseLock, renderLock } from '../../src/campaigns/index.ts';
import { Lemlist, type LemlistOptions } from '../../src/index.ts';
import { createMock, type InProcessMock } from '../../src/mock/index.ts';

export interface Team {
  mock: InProcessMock;
  lemlist: Lemlist;
  /** Method and path of each request that the mock received, in order. */
  sent(): string[];
}

/** A client of a mock that remembers. No request leaves the process. */
export function startTeam(options: LemlistOptions = {}): Team {
  const mock = createMock({ stateful: true });
  const lemlist = new Lemlist({ apiKey: 'any-key', fetch: mock.fetch, rateLimit: false, ...options });
  const sent = (): string[] => mock.requests.map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`);
  return { mock, lemlist, sent };
}

/** The steps of a small campaign: two messages and a condition with a message in its branch. */
export const STEPS = `
  - type: email
    subject: Hello {{firstName}}
    message: |-
      <div>First line</div>
      <div>Second line</div>
    delay: 0
  - type: conditional
    conditionKey: emailsOpened
    delayType: within
    delay: 3
    branches:
      - steps:
          - type: sms
            message: You opened it
            delay: 1
      - fallback: true
        steps: []
  - type: manual
    title: Call {{firstName}}
    delay: 2
`;

/** One condition with two branches beside its fallback, which have a delay in common. */
export const SCORES = `
  - type: conditional
    conditionKey: hasScore
    delayType: within
    delay: 2
    branches:
      - scoreThreshold: 70
        steps: []
      - scoreThreshold: 20
        steps: []
      - fallback: true
        steps: []
`;

/** Creates a campaign with these steps. */
export async function createCampaign(
  lemlist: Lemlist,
  steps = STEPS,
  name = 'Spring',
): Promise<Files & { id: string }> {
  const { text, lock } = await apply(lemlist, { text: `name: ${name}\nsteps:${steps}` }, { create: true });
  return { text, lock, id: lock.campaign };
}

/** The files as a later run finds them on the disk. */
export function fromDisk({ text, lock }: Files): Files {
  return { text, ...(lock && { lock: parseLock(renderLock(lock)) }) };
}

/** The texts of all steps that lemlist has, in no order. */
export async function storedTexts(lemlist: Lemlist, campaignId: string): Promise<string[]> {
  const sequences = await lemlist.campaigns.getSequences({ campaignId });
  return Object.values(sequences).flatMap(({ steps }) =>
    steps
      .flatMap((step) => [('message' in step && step.message) || ('title' in step && step.title) || step.type])
      .map(String),
  );
}
