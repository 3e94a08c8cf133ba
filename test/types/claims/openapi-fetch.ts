import type { Client } from 'openapi-fetch';
import type { paths } from '../../../src/index.ts';

const ids = { sequenceId: 'seq_1', stepId: 'stp_1' };

/** `paths` serves whoever has a client of their own from openapi-fetch, or one built on it. */
export async function byPath(client: Client<paths>): Promise<void> {
  const path = '/sequences/{sequenceId}/steps/{stepId}';
  const body = { type: 'email', subject: 'Hello' } as const;
  const { data } = await client.PATCH(path, { params: { path: ids }, body });
  data?._id.startsWith('stp_');
  // @ts-expect-error a text has no subject
  await client.PATCH(path, { params: { path: ids }, body: { type: 'sms', subject: 'Hello' } });
  // @ts-expect-error the path does not have this method
  await client.PUT(path, { params: { path: ids }, body });
  // @ts-expect-error there is no such path
  await client.GET('/campaign', {});
}
