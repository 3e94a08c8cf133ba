import type { Company, SavedCompany } from '../../../../generated/api.ts';
import type { StoredCompany } from '../model.ts';

/** Fields that a response shows both directly and inside `fields`. */
const SHOWN = ['name', 'industry', 'size', 'location'] as const;

function shown({ fields }: StoredCompany): Partial<Company> {
  const set = SHOWN.filter((name) => fields[name] !== undefined);
  return Object.fromEntries(set.map((name) => [name, String(fields[name])]));
}

export function detail(company: StoredCompany): Company {
  return { ...shown(company), ...company };
}

export function listed(company: StoredCompany): Company {
  const { teamId, linkedinUrl, source, ...own } = detail(company);
  return own;
}

export function saved({
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
