import type {
  Company,
  CompanyList,
  Contact,
  ContactList,
  TaskType,
  UnsubscribedVariable,
} from '../../../../generated/api.ts';

// What is stored of contacts and companies, and of what is about them.

/** A person that the team knows. The campaigns of the person follow from the leads. */
export interface StoredContact extends Omit<Contact, 'campaigns' | 'fullName'> {
  fields: Record<string, unknown>;
  unsubscribed: boolean;
  linkedinUrl?: string;
  linkedinUrlSalesNav?: string;
  additionalEmails?: string[];
  companyId?: string;
  source?: string;
}

export interface StoredContactList extends ContactList {
  contactIds: string[];
}

/** A company that the team knows. Its name and industry are among its fields. */
export interface StoredCompany extends Omit<Company, 'name' | 'industry' | 'size' | 'location'> {
  fields: Record<string, unknown>;
  linkedinUrlSalesNav?: string;
}

export interface StoredCompanyList extends CompanyList {
  _id: string;
  companyIds: string[];
}

/** A task of a member, about a contact or a company. */
export interface StoredTask {
  _id: string;
  type: TaskType;
  title?: string;
  /** Instructions for the member. */
  message?: string;
  priority?: number;
  dueDate?: string;
  assignedTo: string;
  contactId?: string;
  companyId?: string;
  leadId?: string;
  campaignId?: string;
  /** The step that made it, and its sequence. */
  stepId?: string;
  sequenceId?: string;
  /** Whether a person created it. */
  manual: boolean;
  /** When it was completed or ignored, and which of both. */
  completedAt?: string;
  ended?: 'done' | 'ignored';
}

/** An email address, domain or profile that nothing is sent to. */
export interface StoredUnsubscribe extends Omit<UnsubscribedVariable, 'variable'> {
  value: string;
}
