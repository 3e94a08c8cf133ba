import { describe, expect, test } from 'vitest';
import type { PaneCall } from '../../src/docs/parts/pane.ts';
import { LANGUAGES } from '../../src/docs/samples/languages.ts';
import { LEMLIST } from '../../src/docs/samples/target.ts';
import { enteredCall } from '../../src/docs/theme/entered.ts';

const example = {
  name: 'one',
  label: 'One',
  parameters: { stepId: 'stp_1', limit: 5 },
  fixed: { version: 'v2' },
  body: { delay: 1 },
  hasResult: true,
};
const call: PaneCall = {
  id: 'sequences.updateStep',
  method: 'PATCH',
  path: '/steps/{stepId}',
  parameters: [
    { name: 'stepId', in: 'path', required: true },
    { name: 'limit', in: 'query', required: false, type: 'number' },
    { name: 'version', in: 'query', required: false },
  ],
  examples: [example],
};
const values = { stepId: ' stp_2 ', limit: '7', version: 'v2' };

describe('a call as it was entered', () => {
  test('it has values of the right type, and fixed ones apart', () => {
    expect(enteredCall(call, example, { values, body: '{"delay": 2}' })).toEqual({
      parameters: { stepId: 'stp_2', limit: 7 },
      fixed: { version: 'v2' },
      body: { delay: 2 },
    });
  });

  test('it keeps the last body that was JSON, and follows the parameters', () => {
    const before = enteredCall(call, example, { values, body: '{"delay": 2}' });
    const next = enteredCall(call, example, { values: { ...values, limit: '' }, body: '{"delay": ' }, before);
    expect(next).toEqual({ ...before, parameters: { stepId: 'stp_2' } });
  });

  test.each(LANGUAGES.map(({ id, sample }) => [id, sample] as const))(
    '%s shows where a value is missing',
    (id, sample) => {
      const entered = enteredCall(call, example, { values: { ...values, stepId: '' }, body: '{}' });
      const code = sample({ ...call, query: ['limit', 'version'], ...example, ...entered }, LEMLIST);
      expect(code).toContain(id === 'ts' ? "stepId: ''" : '/steps/{stepId}');
    },
  );
});
