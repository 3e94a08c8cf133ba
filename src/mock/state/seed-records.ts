import type {
  Activity,
  CompaniesListListsResult,
  Company,
  CompanyNotePage,
  CompanyPage,
  ContactNotePage,
  DeliverabilityAlert,
  DeliverabilityAlertList,
  LemwarmErrorList,
  LemwarmSettings,
  PersonaList,
  SavedSearchList,
  SendingSettings,
  SignalPage,
  TaskPage,
  TaskSearchPage,
  TaskType,
  UserChannels,
  WatchListPage,
  WaterfallList,
} from '../../../generated/api.ts';
import type { Documented } from './Documented.ts';
import type {
  MockState,
  StoredCompany,
  StoredCompanyList,
  StoredMailbox,
  StoredSavedSearch,
  StoredTask,
  StoredWaterfall,
} from './model.ts';

type Searches = 'watchlists' | 'signals' | 'deliverabilityAlerts' | 'personas' | 'savedSearches' | 'waterfalls';

/** The companies of the document's examples, and their lists. */
export function storedCompanies(documented: Documented): Pick<MockState, 'companies' | 'companyLists'> {
  const { data } = documented.example<CompanyPage>('companies.list', 'page');
  const detail = documented.example<Company>('companies.get', 'company');
  const lists = documented.example<CompaniesListListsResult>('companies.listLists', 'lists') as StoredCompanyList[];
  return {
    companies: data.map((one) => storedCompany(one._id === detail._id ? { ...detail, ...one } : one, detail)),
    companyLists: lists.map((list) => ({ ...list, companyIds: [] })),
  };
}

function storedCompany(
  { name, industry, size, location, ...own }: Company,
  { teamId, source }: Company,
): StoredCompany {
  const shown = Object.entries({ name, industry, size, location }).filter(([, value]) => value !== undefined);
  const company = { ...own, fields: { ...Object.fromEntries(shown), ...own.fields } };
  return { ...company, ...(teamId && { teamId }), ...(source && { source }) };
}

/** Notes, which are activities. */
export function storedNotes(documented: Documented): Activity[] {
  const { data: ofContacts = [] } = documented.example<ContactNotePage>('contacts.listNotes', 'page');
  const { data: ofCompanies } = documented.example<CompanyNotePage>('companies.listNotes', 'page');
  return [...ofContacts, ...ofCompanies].map(
    ({ _id = '', ...note }) => ({ _id, ...withoutUpdate(note), type: 'annotated' }) as Activity,
  );
}

function withoutUpdate({ updatedAt, ...note }: { updatedAt?: string; note?: string }): object {
  return note;
}

/** The open tasks, with what a search knows of them. */
export function storedTasks(documented: Documented): StoredTask[] {
  const { results: found = [] } = documented.example<TaskSearchPage>('tasks.search', 'page');
  const { results = [] } = documented.example<TaskPage>('tasks.list', 'page');
  return results.map(({ _id, type, title, content, priority, dueDate, userId = '', contactId, leadId, campaignId }) => {
    const { companyId, manual = true } = found.find((one) => one._id === _id) ?? {};
    return {
      _id,
      type: type as TaskType,
      ...(title && { title }),
      ...(content && { message: content }),
      ...(priority !== undefined && { priority }),
      ...(dueDate && { dueDate }),
      assignedTo: userId,
      ...(contactId && { contactId }),
      ...(companyId && { companyId }),
      ...(leadId && { leadId }),
      ...(campaignId && { campaignId }),
      manual,
    };
  });
}

/** The mailboxes of the member, each with its limit and its warm-up. */
export function storedMailboxes(documented: Documented): StoredMailbox[] {
  const { email } = documented.example<UserChannels>('users.getChannels', 'all');
  const { emailAccounts = [] } = documented.example<SendingSettings>('users.getSendingSettings', 'one');
  const { errors = [] } = documented.example<LemwarmErrorList>('lemwarm.listErrors', 'one').data ?? {};
  const warmUp = documented.example<LemwarmSettings>('lemwarm.getSettings', 'active');
  return (email?.accounts ?? []).map(({ id, email: address = '', provider }) => {
    const { dailyEmailLimit } = emailAccounts.find((one) => one.id === id) ?? {};
    const warmUpError = errors.find(({ mailboxId }) => mailboxId === id);
    return {
      id,
      email: address,
      ...(provider && { provider }),
      ...(dailyEmailLimit !== undefined && { dailyEmailLimit }),
      warmUp,
      ...(warmUpError && { warmUpError }),
    };
  });
}

/** Signal agents with what they found, alerts, filters with a name, and waterfalls. */
export function storedSearches(documented: Documented): Pick<MockState, Searches> {
  const details = documented.example<DeliverabilityAlert>('deliverabilityAlerts.get', 'mailbox');
  const { alerts } = documented.example<DeliverabilityAlertList>('deliverabilityAlerts.list', 'one');
  return {
    watchlists: documented.example<WatchListPage>('watchlists.list', 'two').data,
    signals: documented.example<SignalPage>('watchlists.listSignals', 'one').data,
    deliverabilityAlerts: alerts.map((alert) => (alert._id === details._id ? { ...alert, ...details } : alert)),
    personas: documented.example<PersonaList>('database.listPersonas', 'one').data,
    savedSearches: documented.example<SavedSearchList>('database.listSavedSearches', 'one').data as StoredSavedSearch[],
    waterfalls: documented.example<WaterfallList>('enrichments.listWaterfalls', 'two').data as StoredWaterfall[],
  };
}
