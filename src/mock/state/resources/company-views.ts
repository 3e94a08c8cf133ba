import type { Company, SavedCompany } from '../../../../generated/api.ts';
import type { StoredCompany } from '../model.ts';

/** Fields that a response shows both directly and inside `fields`. */
const SHOWN = ['name', 'industry', 'size', 'location'] as const;

function fieldsShownTwice({ fields }: StoredCompany): Partial<Company> {
  const set = SHOWN.filter((name) => fields[name] !== undefined);
  return Object.fromEntries(set.map((name) => [name, String(fields[name])]));
}

export function describeCompany(company: StoredCompany): Company {
  // No response shows the page in Sales Navigator.
  const { linkedinUrlSalesNav, ...own } = company;
  return { ...fieldsShownTwice(company), ...own };
}

/** A company in a list, with all of its fields or only with the named ones. */
export function describeListed(company: StoredCompany, names?: readonly string[]): Company {
  const chosen = names?.filter((name) => Object.hasOwn(company.fields, name));
  const fields = chosen && Object.fromEntries(chosen.map((name) => [name, company.fields[name]]));
  const { teamId, linkedinUrl, source, ...own } = describeCompany(fields ? { ...company, fields } : company);
  return own;
}

export function describeSaved({
  _id,
  teamId,
  domain,
  linkedinUrl,
  fields,
  ownerId,
  source,
  createdAt,
  createdBy,
}: StoredCompany): SavedCompany {
  const profiles = { ...(domain && { domain }), ...(linkedinUrl && { linkedinUrl }) };
  return { _id, teamId, ...profiles, fields, ownerId, source, createdAt, createdBy };
}
