import type { StoredLead } from '../model.ts';

/** Leads that somebody marked. */
export interface MarkedLeads {
  interested: number;
  notInterested: number;
}

export function leadsByStatus(leads: readonly StoredLead[]): MarkedLeads {
  const count = (wanted: keyof MarkedLeads) => leads.filter(({ status }) => status === wanted).length;
  return { interested: count('interested'), notInterested: count('notInterested') };
}
