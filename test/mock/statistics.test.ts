import { expect, test } from 'vitest';
import { createMock } from '../../src/mock/index.ts';
import { KEY } from './ask.ts';

const CAMPAIGN = 'cam_3MSGkm7LfK9zz2mbS';
const PATHS = [
  `/v2/campaigns/${CAMPAIGN}/stats?startDate=2026-09-01&endDate=2026-09-30`,
  `/campaigns/reports?campaignIds=${CAMPAIGN}`,
];

async function noteOf(path: string, stateful: boolean): Promise<string | null> {
  const { headers } = await createMock({ stateful }).fetch(`https://api.lemlist.com/api${path}`, { headers: KEY });
  return headers.get('x-mock-note');
}

test.each(PATHS)('%s says that it is an example, beside a state', async (path) => {
  expect(await noteOf(path, true)).toContain('the mock counts no statistics');
  expect(await noteOf(path, false)).toBeNull();
});
