import { expect, test } from 'vitest';
import { inWorkingOrder } from '../../src/docs/working-order.ts';
import { api } from '../support/document.ts';

function idsOf(wanted: string): string[] {
  const operations = api.namespaces.find(({ name }) => name === wanted)?.operations ?? [];
  return inWorkingOrder(operations).map(({ id }) => id.replace(`${wanted}.`, ''));
}

test('operations on the record of a namespace come first, in the order that people work', () => {
  expect(idsOf('campaigns').slice(0, 4)).toEqual(['list', 'create', 'get', 'update']);
  expect(idsOf('leads').slice(0, 5)).toEqual(['list', 'create', 'find', 'update', 'delete']);
  expect(idsOf('sequences').slice(0, 3)).toEqual(['addStep', 'updateStep', 'deleteStep']);
});

test('what has one operation alone comes last, and no operation is lost', () => {
  const leads = idsOf('leads');
  expect(leads.indexOf('uploadAudio')).toBeGreaterThan(leads.indexOf('updateVariables'));
  for (const { name, operations } of api.namespaces) {
    const ids = operations.map(({ id }) => id.replace(`${name}.`, ''));
    expect(idsOf(name).toSorted()).toEqual(ids.toSorted());
  }
});
