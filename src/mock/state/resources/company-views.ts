import type { Company, SavedCompany } from '../../../../generated/api.ts';
import type { StoredCompany } from '../model.ts';

/** Fields that a response shows both directly and inside `fields`. */
const SHOWN = ['name', 'industry', 'size', 'location'] as const;

function fieldsShownTwice({ fields }: StoredCompany): Partial<Company> {
  const set = SHOWN.filter((name) => fields[name] !== undefined);
  return Object.fromEntries(set.map((name) => [name, String(fields[name])]));
}

export function describeCompany(company: StoredCompany): Company {
  return { ...fieldsShownTwice(company), ...company };
}

export function describeListed(company: StoredCompany): Company {
  const { teamId, linkedinUrl, source, ...own } = describeCompany(company);
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
