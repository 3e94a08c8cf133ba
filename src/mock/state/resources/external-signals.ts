import type { ExternalSignalCreate, ExternalSignalResult, Signal } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredWatchList } from '../model.ts';
import { refuse } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { addContact, findContact } from './new-contact.ts';
import { addLead } from './new-lead.ts';
import { foundAgent } from './watchlists.ts';

const PROFILE = /linkedin\.com\/in\/./;
const COMPANY_PAGE = /linkedin\.com\/company\/./;
/** The response of lemlist: no signal from outside costs anything. */
const FREE = { creditsConsumed: 0 };

/** Signals that the team sends. */
export function externalSignals(store: Store): Handlers {
  return {
    'watchlists.addExternalSignal': ({ watchListId, body }) => {
      const agent = foundAgent(store, watchListId);
      if (agent.type === 'externalSignalContact') return aboutContact(store, agent, body);
      if (agent.type === 'externalSignalCompany') return aboutCompany(store, agent, body);
      return refuse(404, 'watchList');
    },
  };
}

/** The person becomes a contact, and a lead of the campaigns that the agent feeds. */
function aboutContact(store: Store, agent: StoredWatchList, { contact: sent, customFields }: ExternalSignalCreate) {
  if (!sent || !PROFILE.test(sent.linkedinUrl)) refuse(400, 'contact');
  const { email, linkedinUrl, ...names } = sent;
  const contact =
    findContact(store, { email, linkedinUrl }) ?? addContact(store, { email, linkedinUrl, fields: names });
  for (const campaign of store.campaigns.values()) {
    const isFed = campaign.signalTrigger?.watchListIds?.includes(agent._id);
    const isIn = store.leads.where('contact', contact._id).some(({ campaignId }) => campaignId === campaign._id);
    if (isFed && !isIn) addLead(store, campaign, { ...sent }, false);
  }
  return record(store, agent, { contact: { _id: contact._id, ...sent } as Signal['contact'] }, customFields);
}

/** A company that the team does not know is ignored. */
function aboutCompany(store: Store, agent: StoredWatchList, { company: sent, customFields }: ExternalSignalCreate) {
  const isPage = sent?.linkedinUrl === undefined || COMPANY_PAGE.test(sent.linkedinUrl);
  if (!sent || !isPage) refuse(400, 'company');
  const [company] = store.companies.where('domain', sent.domain.toLowerCase());
  if (!company) return { status: 'ignored' as const, reason: 'no_entity_match' as const, ...FREE };
  return record(store, agent, { company: { _id: company._id, ...sent } as Signal['company'] }, customFields);
}

function record(
  store: Store,
  { _id: watchListId, name, type }: StoredWatchList,
  about: Pick<Signal, 'contact' | 'company'>,
  signalData: Record<string, unknown> = {},
): ExternalSignalResult {
  const now = store.now();
  const named = { watchListId, ...(name && { watchListName: name }), ...(type && { type }) };
  const found = { status: 'new' as const, receivedAt: now, createdAt: now, ...about, signalData };
  const signal: Signal = { _id: store.newId('wls'), teamId: store.teamId, ...named, ...found };
  store.signals.set(signal._id, signal);
  const { contact, company } = about;
  const entity = { type: contact ? ('contact' as const) : ('company' as const), id: (contact ?? company)?._id ?? '' };
  return { status: 'processed', signalId: signal._id, ...FREE, entity: { ...entity, enriched: false } };
}
