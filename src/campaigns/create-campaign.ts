import type { Lemlist } from '../index.ts';

/**
 * Creates a campaign and returns its id. An empty draft with this name is taken instead: an earlier run created it, and was
 * stopped before it could write the id.
 */
export async function createCampaign(lemlist: Lemlist, name: string): Promise<string> {
  for await (const campaign of lemlist.campaigns.listAll({ status: 'draft' })) {
    if (campaign.name !== name) continue;
    const sequences = await lemlist.campaigns.getSequences({ campaignId: campaign._id });
    if (Object.values(sequences).every(({ steps }) => steps.length === 0)) return campaign._id;
  }
  const { _id } = await lemlist.campaigns.create({ body: { name } });
  return _id;
}
