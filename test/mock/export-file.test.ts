import { describe, expect, onTestFinished, test } from 'vitest';
import { Lemlist } from '../../src/index.ts';
import { createMock, startMock } from '../../src/mock/index.ts';

const campaignId = 'cam_3MSGkm7LfK9zz2mbS';
const exportId = 'axp_Rk5dSw9nXt3CqGyHb';

describe('the file of a finished export', () => {
  test.each(['/api', ''])('it is downloaded from the mock on its port, under %j', async (prefix) => {
    const mock = await startMock({ stateful: true });
    onTestFinished(() => mock.close());
    const lemlist = new Lemlist({ apiKey: 'any-key', baseUrl: `${mock.url}${prefix}` });
    const { status } = await lemlist.campaigns.waitForExport({ campaignId, exportId });
    expect(status?.url).toBe(`${mock.url}${prefix}/files/exports/${campaignId}/fil_${exportId}.csv`);
    const response = await fetch(String(status?.url));
    expect(response.headers.get('content-type')).toContain('text/csv');
    expect(await response.text()).toBe(await lemlist.campaigns.exportLeads({ campaignId }));
  });

  test('in process it is under the host of the client', async () => {
    const mock = createMock({ stateful: true });
    const lemlist = new Lemlist({ apiKey: 'any-key', fetch: mock.fetch, baseUrl: 'https://mock.test/api' });
    await lemlist.leads.create({ campaignId, body: { email: 'new@example.com' } });
    const { status } = await lemlist.campaigns.getExport({ campaignId, exportId });
    expect(status?.url).toMatch(/^https:\/\/mock\.test\/api\/files\/exports\//);
    expect(await (await mock.fetch(String(status?.url))).text()).toContain('new@example.com');
  });

  test('without state it is the documented example', async () => {
    const mock = createMock();
    const lemlist = new Lemlist({ apiKey: 'any-key', fetch: mock.fetch });
    const { status } = await lemlist.campaigns.getExport({ campaignId, exportId });
    const rows = await lemlist.campaigns.exportLeads({ campaignId });
    expect(await (await mock.fetch(String(status?.url))).text()).toBe(rows);
    expect(await (await mock.fetch('https://api.lemlist.com/api/files/exports/fil_axp_1.csv')).text()).toBe(rows);
  });

  test('the file of an unknown campaign is a 404', async () => {
    const { fetch } = createMock({ stateful: true });
    expect((await fetch('http://mock.test/api/files/exports/cam_none/fil_axp_1.csv')).status).toBe(404);
  });
});
