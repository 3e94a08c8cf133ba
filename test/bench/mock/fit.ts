import { operations, requestExamples } from '../../support/examples.ts';
import { AUTHORIZATION } from './load.ts';

/** How responses fit what was sent. */
export interface Fit {
  /** Updates whose response is a step of the type that was sent. */
  fitting: number;
  /** Lines about a body with one wrong field. */
  lines: number;
}

const update = operations.find(({ id }) => id === 'sequences.updateStep');

/** One update of each type. */
export const examplesOfUpdates: ReadonlyArray<{ type: string }> = [
  ...new Map(
    Object.values((update && requestExamples(update)) ?? {}).map(({ value }) => {
      const body = value as { type: string };
      return [body.type, body];
    }),
  ).values(),
];

export async function fitOf(url: string): Promise<Fit> {
  let fitting = 0;
  for (const body of examplesOfUpdates) {
    const { type } = (await (await send(url, body)).json()) as { type?: string };
    if (type === body.type) fitting += 1;
  }
  const refused = await send(url, { type: 'sms', subject: 'Hello' });
  // Prism names its faults in a header alone, as a list.
  const violations = refused.headers.get('sl-violations');
  const lines = violations ? JSON.parse(violations).length : (await refused.text()).trim().split('\n').length;
  return { fitting, lines };
}

function send(url: string, body: object): Promise<Response> {
  return fetch(`${url}/api/sequences/seq_6BAJyNSBAZdKH8RJr/steps/stp_fvihwnvHPHMBv3fqY`, {
    method: 'PATCH',
    headers: { authorization: AUTHORIZATION, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
