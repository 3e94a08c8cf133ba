import type { CampaignExport, CampaignExportReport } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import { leadCounts } from '../lead-counts.ts';
import type { StoredCampaign } from '../model.ts';
import { refuseNaming } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { leadsCsv } from './exports.ts';

/** The export that the documented refusal names. */
const SHOWN = 'axp_Rk5dSw9nXt3CqGyHb';

/**
 * Exports of the statistics of campaigns, each done at once; `--slow` puts polls before that. lemlist forgets an export after two hours, so
 * a seed does not contain exports.
 */
export function campaignExports(store: Store): Handlers {
  const exportOf = ({ campaignId, exportId }: { campaignId: string; exportId: string }): CampaignExport => {
    store.campaign(campaignId);
    const found = store.campaignExports.get(exportId);
    return found?.campaignId === campaignId ? found : refuseNaming(404, 'export', SHOWN, exportId);
  };
  return {
    'campaigns.startExport': ({ campaignId }) => {
      const begun = begin(store, store.campaign(campaignId));
      store.campaignExports.set(begun.id, begun);
      return begun;
    },
    'campaigns.getExport': (at, isGoingOn) =>
      isGoingOn ? { ok: true, status: exportOf(at) } : finished(store, exportOf(at)),
    'campaigns.emailExport': ({ email, ...at }) => finished(store, Object.assign(exportOf(at), { email })),
  };
}

function begin(store: Store, { _id: campaignId, name: campaignName }: StoredCampaign): CampaignExport {
  const _id = store.newId('axp');
  const startedAt = store.now();
  const progress = { progressIndex: 0, progressTime: Date.parse(startedAt), progressLastStepDuration: 0 };
  const stage = { ...progress, progressType: 'starting', progress: 0, total: 0 };
  return { _id, id: _id, teamId: store.teamId, campaignId, campaignName, status: 'pending', startedAt, ...stage };
}

/** The export with its file, which does not change after it is written. */
function finished(store: Store, known: CampaignExport): CampaignExportReport {
  const { id, status } = known;
  if (status !== 'done') store.campaignExports.set(id, { ...known, ...withFile(store, known) });
  return { ok: true, status: store.campaignExports.get(id) ?? known };
}

function withFile(store: Store, { id, campaignId = '', startedAt }: CampaignExport): Partial<CampaignExport> {
  const rows = leadCounts(store, campaignId).all;
  const fileSize = new TextEncoder().encode(leadsCsv(store, campaignId)).length;
  const url = `https://api.lemlist.com/api/files/exports/fil_${id}.csv`;
  const stage = { progressIndex: 6, progressType: 'done', progress: rows, total: rows };
  return { ...stage, status: 'done', endedAt: startedAt, fileSize, url };
}
