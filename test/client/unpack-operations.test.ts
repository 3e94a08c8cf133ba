import { describe, expect, test } from 'vitest';
import { unpackOperations } from '../../src/client/call/unpack-operations.ts';

describe('the packed table of operations', () => {
  const rows = unpackOperations(
    'hooks\n/hooks,glist 1,Pcreate\n/hooks/{hookId},pping,ddelete\nfields\n/fields,Gstart 0 1',
    [{ returns: 'text' }, { fixed: { version: 'v2' } }],
  );

  test('a line gives a path its operations', () => {
    expect(Object.keys(rows)).toEqual(['hooks.list', 'hooks.create', 'hooks.ping', 'hooks.delete', 'fields.start']);
    expect(rows['hooks.delete']).toEqual({
      id: 'hooks.delete',
      method: 'DELETE',
      path: '/hooks/{hookId}',
      idempotent: true,
    });
  });

  test('a small letter means idempotent', () => {
    expect([rows['hooks.create'], rows['hooks.ping'], rows['fields.start']]).toMatchObject([
      { method: 'POST', idempotent: false },
      { method: 'POST', idempotent: true },
      { method: 'GET', idempotent: false },
    ]);
  });

  test('other letters mean a required body', () => {
    const { 'a.b': create, 'a.c': update } = unpackOperations('a\n/a,Qb,bc', []);
    expect(create).toEqual({ id: 'a.b', method: 'POST', path: '/a', idempotent: false, body: 'required' });
    expect(update).toEqual({ id: 'a.c', method: 'PATCH', path: '/a', idempotent: true, body: 'required' });
  });

  test('numbers add what is special', () => {
    expect(rows['fields.start']).toMatchObject({ returns: 'text', fixed: { version: 'v2' } });
    expect(rows['hooks.list']).toMatchObject({ fixed: { version: 'v2' } });
  });
});
