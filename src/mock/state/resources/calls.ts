import type { CallCreate, PhoneCall } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredCall } from '../model.ts';
import { refuse, refuseField } from '../refusal.ts';
import type { Store } from '../Store.ts';

/** Calls of an external dialer. They are no activities here, and no webhook is called. */
export function calls(store: Store): Handlers {
  const { calls: all } = store;
  const logged = (externalId: string): StoredCall | undefined => all.where('externalId', externalId)[0];
  // What lemlist says to an unknown id is not known.
  const found = (id: string): StoredCall =>
    all.get(id) ?? logged(id) ?? refuseField('id', 'exists', '`id` must be a call that was logged', 'path');
  return {
    'calls.create': ({ body }) => {
      const call = logged(body.externalId) ?? { _id: store.newId('act'), externalId: body.externalId };
      const response = describeCall(Object.assign(call, personOf(store, body), changes(body)));
      // The same call is never stored twice.
      all.set(call._id, call);
      return response;
    },
    'calls.get': ({ id }) => describeCall(fetchRecording(found(id))),
    'calls.update': ({ id, body }) => {
      const call = found(id);
      if (call.externalId === null) refuse(404, 'dialer');
      return describeCall(Object.assign(call, changes(body)));
    },
  };
}

/** The contact of a call, and the lead that the contact is. A task takes the place of the contact. */
function personOf(store: Store, { taskId, contactId }: CallCreate): Partial<PhoneCall> {
  const contact = (taskId && store.tasks.get(taskId)?.contactId) || contactId;
  const [lead] = contact ? store.leads.where('contact', contact) : [];
  return {
    ...(contact && { contactId: contact }),
    ...(lead && { leadId: lead._id, campaignId: lead.campaignId }),
  };
}

function changes(sent: Partial<CallCreate>): Partial<StoredCall> {
  const { callStatus, note, provider, recordingUrl } = sent;
  return {
    ...(callStatus !== undefined && { callStatus }),
    ...(note !== undefined && { note }),
    ...(provider !== undefined && { phoneProvider: provider }),
    ...(recordingUrl !== undefined && { recordingUrl }),
  };
}

/** lemlist fetches a recording in the background: it is there when the call is read the next time. */
function fetchRecording({ recordingUrl, ...call }: StoredCall): StoredCall {
  return recordingUrl === undefined ? call : { ...call, hasRecording: true };
}

function describeCall({ recordingUrl: _, ...call }: StoredCall): { success: boolean; data: PhoneCall } {
  return { success: true, data: { ...call, hasRecording: call.hasRecording ?? false } };
}
