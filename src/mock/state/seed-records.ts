import type {
  Activity,
  CompaniesListListsResult,
  Company,
  CompanyNotePage,
  CompanyPage,
  ContactNotePage,
  TaskPage,
  TaskSearchPage,
  TaskType,
} from '../../../generated/api.ts';
import type { Documented } from './Documented.ts';
import type { MockState, StoredCompany, StoredCompanyList, StoredTask } from './model.ts';

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
