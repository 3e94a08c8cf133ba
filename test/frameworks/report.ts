/** What each server does with the package. It needs the document, the validators, Ajv and Prism. */
export const REPORT = `import { isNotFoundError, Lemlist } from 'lemlist-openapi';
import { createMock } from 'lemlist-openapi/mock';
import { requestFaults } from 'lemlist-openapi/preflight';

const campaign = { _id: 'cam_1AAAAAAAAAAAAAAAA', name: 'From a seed', sequenceId: 'seq_1AAAAAAAAAAAAAAAA' };

export async function report() {
  const mock = createMock({ seed: { campaigns: [campaign] } });
  const lemlist = new Lemlist({ apiKey: 'key', fetch: mock.fetch });
  const { campaigns } = await lemlist.campaigns.list();
  const error = await lemlist.campaigns.get({ campaignId: 'cam_2AAAAAAAAAAAAAAAA' }).catch((reason: unknown) => reason);
  const call = { id: 'sequences.updateStep', path: '/sequences/{sequenceId}/steps/{stepId}' } as const;
  const body = { type: 'sms', subject: 'Hello' };
  const headers = { authorization: 'Basic OmtleQ==', prefer: 'dynamic=true' };
  const madeUp = await mock.fetch('http://mock/api/team', { headers });
  return {
    names: campaigns.map(({ name }) => name),
    isNotFound: isNotFoundError(error),
    faults: requestFaults(call, { sequenceId: campaign.sequenceId, stepId: 'stp_1AAAAAAAAAAAAAAAA', body }).length,
    madeUp: madeUp.status,
  };
}
`;

export const EXPECTED = { names: ['From a seed'], isNotFound: true, faults: 1, madeUp: 200 };
