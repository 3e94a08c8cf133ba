import { isBadRequestError, type Lemlist } from '../index.ts';

/** lemlist refuses to start a campaign that is not paused: somebody started it already. */
export async function startPaused(lemlist: Lemlist, campaignId: string): Promise<void> {
  try {
    await lemlist.campaigns.start({ campaignId });
  } catch (error) {
    if (!isBadRequestError(error)) throw error;
    const { status } = await lemlist.campaigns.get({ campaignId });
    if (status !== 'running') throw error;
  }
}
