import type { Handlers } from '../handlers.ts';
import type { StoredLead } from '../model.ts';
import { refuse, refuseNaming } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { setOwn } from '../set-own.ts';
import { ownNames } from './new-lead.ts';

/** The variable that the documented refusals name. */
const SHOWN = 'deliveryRegion';

export function leadVariables(store: Store): Handlers {
  const leadWith = (leadId: string, variables: object): StoredLead => {
    const lead = store.leads.get(leadId) ?? refuse(404, 'lead');
    if (Object.keys(variables).length === 0) refuse(400, 'none');
    return lead;
  };
  const checkKnown = (names: string[]) => {
    const unknown = names.filter((name) => !isKnown(store, name));
    if (unknown.length > 0) refuseNaming(400, 'unknown', SHOWN, unknown.join(', '));
  };
  return {
    'leads.createVariables': ({ leadId, variables }) => {
      const lead = leadWith(leadId, variables);
      const taken = Object.keys(variables).filter((name) => isKnown(store, name));
      if (taken.length > 0) refuseNaming(400, 'exists', SHOWN, taken.join(', '));
      for (const name of Object.keys(variables)) store.variableNames.add(name);
      for (const [name, value] of Object.entries(variables)) setOwn(lead.variables, name, value);
      store.leads.reindex(lead);
      return { ok: true };
    },
    'leads.updateVariables': ({ leadId, variables }) => {
      const lead = leadWith(leadId, variables);
      checkKnown(Object.keys(variables));
      for (const [name, value] of Object.entries(variables)) setOwn(lead.variables, name, value);
      store.leads.reindex(lead);
      return { ok: true };
    },
    'leads.deleteVariables': ({ leadId, variables }) => {
      const lead = leadWith(leadId, variables);
      checkKnown(Object.keys(variables));
      for (const name of Object.keys(variables)) delete lead.variables[name];
      store.leads.reindex(lead);
      return { ok: true };
    },
  };
}

function isKnown({ variableNames, documented }: Store, name: string): boolean {
  return variableNames.has(name) || ownNames(documented).has(name);
}
