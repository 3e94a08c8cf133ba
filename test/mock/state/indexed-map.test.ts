import { expect, test } from 'vitest';
import { createMock } from '../../../src/mock/index.ts';
import { IndexedMap } from '../../../src/mock/state/IndexedMap.ts';
import { JSON_BODY, KEY } from '../ask.ts';

interface Item {
  _id: string;
  key?: string;
}

function create(...items: Item[]) {
  return new IndexedMap(items, { key: ({ key }: Item) => key });
}

test('an item is found by its key until it is deleted', () => {
  const [one, other, none] = [{ _id: '1', key: 'a' }, { _id: '2', key: 'a' }, { _id: '3' }];
  const map = create(one, other, none);
  expect(map.where('key', 'a')).toEqual([one, other]);
  map.delete('1');
  expect([map.where('key', 'a'), map.where('key', 'undefined')]).toEqual([[other], []]);
  map.clear();
  expect([map.size, map.where('key', 'a')]).toEqual([0, []]);
});

test('a changed item is found by its new key', () => {
  const item: Item = { _id: '1', key: 'a' };
  const map = create(item);
  item.key = 'b';
  map.reindex(item);
  expect([map.where('key', 'a'), map.where('key', 'b')]).toEqual([[], [item]]);
  delete item.key;
  map.reindex(item);
  expect(map.where('key', 'b')).toEqual([]);
});

test('an item replaces the one with its id', () => {
  const map = create({ _id: '1', key: 'a' });
  map.set('1', { _id: '1', key: 'b' });
  expect([map.where('key', 'a'), map.where('key', 'b'), map.size]).toEqual([[], [{ _id: '1', key: 'b' }], 1]);
});

test('a lead is found by its new email address alone', async () => {
  const { fetch } = createMock({ stateful: true });
  const url = 'https://api.lemlist.com/api';
  const campaign = `${url}/campaigns/cam_3MSGkm7LfK9zz2mbS/leads`;
  const post = { method: 'POST', headers: JSON_BODY, body: '{"email":"Old@northquay.example"}' };
  const { _id } = await (await fetch(campaign, post)).json();
  const status = async (email: string) => (await fetch(`${url}/leads/${email}?version=v2`, { headers: KEY })).status;
  expect([await status('old@northquay.example'), await status('new@northquay.example')]).toEqual([200, 404]);
  const change = { method: 'POST', headers: KEY };
  const changed = await fetch(`${url}/leads/${_id}/variables?email=new@northquay.example`, {
    ...change,
    method: 'PATCH',
  });
  expect(changed.status).toBe(200);
  expect([await status('old@northquay.example'), await status('NEW@northquay.example')]).toEqual([404, 200]);
});
