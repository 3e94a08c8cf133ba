import { describe, expect, test } from 'vitest';
import { OPERATIONS, type OperationRow } from '../../src/index.ts';
import { api } from '../support/document.ts';

const ROWS: Readonly<Record<string, OperationRow>> = OPERATIONS;

describe('a POST that is retried after a failure', () => {
  test('costs no credits and counts towards no quota', () => {
    const wrong = api.operations
      .filter(({ id }) => ROWS[id]?.method === 'POST' && ROWS[id].idempotent)
      .filter((operation) => /\bcredits?\b|counts? towards|cannot be undone/i.test(JSON.stringify(operation)));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
