import type { EmailDeliverability, Enrichment, EnrichmentData, EnrichmentInput } from '../../../../generated/api.ts';
import { normalizedEmail } from '../email-address.ts';
import { fullName } from '../full-name.ts';
import { type Handlers, WithStatus } from '../handlers.ts';
import { refuse, refuseNaming } from '../refusal.ts';
import { isInReview, type Store } from '../Store.ts';
import { statusOfLead } from './lead-views.ts';

/** The enrichment that the documented refusal names. */
const SHOWN = 'enr_Xt7mKbZ4wNd9HrQsG';

/** What an enrichment can look for, by the query parameter. */
const REQUESTS = {
  findEmail: 'find_email',
  verifyEmail: 'verify',
  findPhone: 'find_phone',
  linkedinEnrichment: 'linkedin_enrichment',
} as const;
type Request = (typeof REQUESTS)[keyof typeof REQUESTS];

/** What the team knows about a person. */
type Person = Readonly<Record<string, unknown>>;

/**
 * Enrichments, each done at once; `--slow` puts polls before that. They find what the team knows of a lead or a contact, and nothing of
 * anybody else. They are no part of a seed.
 */
export function enrichments(store: Store): Handlers {
  const documented = ['email', 'phone'].map((name) => store.documented.example<Enrichment>('enrichments.get', name));
  const known = new Map(documented.map((one) => [String(one.enrichmentId), one]));
  const names = store.documented.fields('EnrichmentInput');
  const start = (from: Person, requests: readonly Request[], person = personLike(store, from)) => {
    const id = store.newId('enr');
    const input = Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));
    const data = dataOf(requests, input, person);
    known.set(id, { enrichmentId: id, enrichmentStatus: 'done', input, data });
    return { id, data };
  };
  return {
    'enrichments.create': (params) => ({ id: start({ ...params }, requestsOf(params)).id }),
    'enrichments.createBulk': ({ body }) =>
      body.map(({ input, enrichmentRequests, metadata }) => {
        const error = enrichmentRequests.map((request) => missing(request, input)).find(Boolean);
        const outcome = error === undefined ? { id: start({ ...input }, enrichmentRequests).id } : { error };
        return { ...outcome, ...(metadata !== undefined && { metadata }) };
      }),
    'enrichments.enrichLead': ({ leadId, force, ...asked }) => {
      const lead = store.leads.get(leadId) ?? refuse(404, 'lead');
      const { linkedinUrl, fields } = store.contacts.get(lead.contactId) ?? refuse(404, 'contact');
      if (!isInReview(statusOfLead(lead))) refuse(400, 'reviewed');
      const { variables, emailStatus } = lead;
      const has: Person = { find_email: variables.email, verify: emailStatus, find_phone: variables.phone };
      const requests = requestsOf(asked);
      if (!force && requests.every((request) => has[request])) refuse(409, 'enriched');
      const person = { linkedinUrl, ...fields, ...variables, emailStatus };
      const { id, data } = start(variables, requests, person);
      const { email, status } = data.email ?? {};
      Object.assign(variables, email && { email }, data.phone?.phone && { phone: data.phone.phone });
      Object.assign(lead, status && { emailStatus: status });
      store.leads.reindex(lead);
      return { id };
    },
    'enrichments.get': ({ enrichId }, isGoingOn) => {
      const one = known.get(enrichId) ?? refuseNaming(404, 'enrichment', SHOWN, enrichId);
      if (!isGoingOn) return one;
      const { data, ...begun } = one;
      return new WithStatus(202, { ...begun, enrichmentStatus: 'in-progress' as const });
    },
  };
}

function requestsOf(asked: object): Request[] {
  const named = asked as Readonly<Record<string, unknown>>;
  return Object.entries(REQUESTS).flatMap(([name, request]) => (named[name] === true ? [request] : []));
}

/** What a request lacks about a person, in lemlist's words. */
function missing(request: Request, input: EnrichmentInput): string | undefined {
  const { linkedinUrl, email, firstName, lastName, companyName, companyDomain } = input;
  if (request === 'find_phone') return linkedinUrl ? undefined : 'MISSING_LINKEDIN_URL';
  if (request === 'verify') return email ? undefined : 'MISSING_EMAIL';
  const isFinding = request === 'find_email';
  const company = isFinding ? companyName && companyDomain : companyName || companyDomain;
  const isKnown = linkedinUrl || (!isFinding && email) || (firstName && lastName && company);
  return isKnown ? undefined : 'MISSING_INPUTS';
}

/** The contact that has the email address, the profile or the name of a person. */
function personLike({ contacts }: Store, { email, linkedinUrl, ...names }: Person): Person {
  const [contact] = [
    ...contacts.where('email', normalizedEmail(email) ?? ''),
    ...contacts.where('profile', String(linkedinUrl)),
    ...contacts.where('name', fullName(names)),
  ];
  return contact ? { email: contact.email, linkedinUrl: contact.linkedinUrl, ...contact.fields } : {};
}

function dataOf(requests: readonly Request[], { email }: Person, { emailStatus, ...person }: Person): EnrichmentData {
  const verifies = requests.includes('verify');
  const address = verifies && email ? email : person.email;
  const status = (emailStatus ?? 'deliverable') as EmailDeliverability;
  const { phone } = person;
  const nothing = { notFound: true };
  return {
    ...((verifies || requests.includes('find_email')) && {
      email: address ? { email: String(address), status, notFound: false } : nothing,
    }),
    ...(requests.includes('find_phone') && { phone: phone ? { phone: String(phone), notFound: false } : nothing }),
    ...(requests.includes('linkedin_enrichment') && { linkedin: person.linkedinUrl ? person : {} }),
  };
}
