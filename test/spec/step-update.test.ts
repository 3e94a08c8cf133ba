import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STEP_UPDATE_FIELDS } from '../../generated/api.ts';
import { type SchemaError, validateStepUpdate } from '../../generated/validators.js';
import { type Case, EDITABLE, fieldCases, limitCases, mediaCases, shapeCases } from '../support/seed-table.ts';
import { fieldOf, startVerdicts, type Verdicts } from '../support/verdicts.ts';

const cases = [...fieldCases(), ...limitCases(), ...mediaCases(), ...shapeCases()];

let verdicts: Verdicts;

beforeAll(async () => {
  verdicts = await startVerdicts({
    schema: 'StepUpdate',
    validator: validateStepUpdate,
    method: 'PATCH',
    path: '/sequences/seq_6BAJyNSBAZdKH8RJr/steps/stp_fvihwnvHPHMBv3fqY',
  });
});

afterAll(() => verdicts?.close());

describe('Update Sequence Step', () => {
  test.each(cases)('bundle, validator and Prism agree: $name', async ({ body, valid }) => {
    expect(await verdicts.of(body)).toEqual({ bundle: valid, validator: valid, prism: valid });
  });

  test.each(cases.filter(({ valid }) => !valid))('one fault is one error that names it: $name', (each: Case) => {
    validateStepUpdate(each.body);
    const errors = validateStepUpdate.errors ?? [];
    expect(errors).toHaveLength(1);
    expect(fieldOf(errors[0] as SchemaError)).toContain(each.field);
  });

  test('the list of fields for programs is the table', () => {
    const sorted = (table: Readonly<Record<string, readonly string[]>>) =>
      Object.fromEntries(Object.entries(table).map(([type, fields]) => [type, fields.toSorted()]));
    expect(sorted(STEP_UPDATE_FIELDS)).toEqual(sorted(EDITABLE));
  });

  test('the media rule is a readable sentence', () => {
    const url = 'https://media.example.com/1.png';
    validateStepUpdate({ type: 'linkedinSend', images: [url, url, url, url], videos: [url, url, url] });
    expect(validateStepUpdate.errors?.[0]?.message).toBe('`images` and `videos` may hold at most 6 items together');
  });

  test('two faults are two errors', () => {
    validateStepUpdate({ type: 'sms', subject: 'x', delay: -1 });
    expect(validateStepUpdate.errors?.map(fieldOf).sort()).toEqual(['/delay', 'subject']);
  });
});
