import { type Json, openapi, type Row } from '../tiny-documents.ts';

const named = (operationId: Json, ...tags: string[]) => ({ operationId, tags });

export const rows: Row[] = [
  { claim: 'namespace, verb and noun pass', operation: named('sequences_updateStep', 'Sequences') },
  { claim: 'a verb alone passes', operation: named('campaigns_list', 'Campaigns') },
  { claim: 'a tag of two words passes', operation: named('contactLists_create', 'Contact lists') },
  {
    claim: 'what a webhook does passes',
    document: openapi({ webhooks: { sent: { post: named('hooks_receiveEvent', 'Hooks') } } }),
  },
  {
    claim: 'a webhook without an id is refused',
    faults: ['POST sent: has no operationId'],
    document: openapi({ webhooks: { sent: { post: {} } } }),
  },
  {
    claim: 'a webhook that calls is refused',
    faults: ['has the verb `send`, expected one of receive'],
    document: openapi({ webhooks: { sent: { post: named('hooks_send', 'Hooks') } } }),
  },
  {
    claim: 'a missing id is refused',
    faults: ['POST /steps: has no operationId'],
    operation: { tags: ['Sequences'] },
  },
  ...[
    'updateStep',
    'sequences.updateStep',
    'Sequences_updateStep',
    'sequences_UpdateStep',
    'sequences_update_step',
    '',
  ].map((id) => ({
    claim: `the id "${id}" is refused`,
    faults: [`operationId \`${id}\` is not of the form`],
    operation: named(id, 'Sequences'),
  })),
  {
    claim: 'a verb outside the list is refused',
    faults: ['has the verb `modify`, expected one of get, list,'],
    operation: named('sequences_modifyStep', 'Sequences'),
  },
  {
    claim: 'the namespace of another tag is refused',
    faults: ['`campaigns_updateStep` belongs to the tag `Sequences`, expected `sequences_…`'],
    operation: named('campaigns_updateStep', 'Sequences'),
  },
  { claim: 'no tag is refused', faults: ['has no single tag'], operation: named('sequences_updateStep') },
  { claim: 'two tags are refused', faults: ['has no single tag'], operation: named('a_get', 'A', 'B') },
  {
    claim: 'an id used twice is refused',
    faults: [
      'GET /b: operationId `a_get` is already taken by GET /a',
      'POST received: operationId `a_receive` is already taken',
    ],
    document: openapi({
      paths: { '/a': { get: named('a_get', 'A') }, '/b': { $ref: './b.yaml' } },
      webhooks: { sent: { post: named('a_receive', 'A') }, received: { post: named('a_receive', 'A') } },
    }),
    files: { 'b.yaml': { get: named('a_get', 'A') } },
  },
  {
    claim: 'an operation beside a reference is checked',
    faults: ['GET /a: has no operationId', 'POST /a: has no operationId'],
    document: openapi({ paths: { '/a': { $ref: './a.yaml', get: {} } } }),
    files: { 'a.yaml': { post: {} } },
  },
];
