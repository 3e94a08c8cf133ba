import { describe, expect, test } from 'vitest';
import type { Schema } from '../../src/document/document.ts';
import { limitsInWords } from '../../src/document/limits-in-words.ts';
import { constantName, operationStem } from '../../src/document/names.ts';

describe('limits in words', () => {
  test.each<[Schema, string]>([
    [{ type: 'integer', minimum: 0, maximum: 1500 }, 'Whole number, 0 to 1500.'],
    [{ type: 'number', minimum: 0 }, 'Number, at least 0.'],
    [{ type: 'string', maxLength: 400 }, 'At most 400 characters.'],
    [{ type: 'string', minLength: 2 }, 'At least 2 characters.'],
    [{ type: 'string', minLength: 1 }, 'At least 1 character.'],
    [{ type: 'array', maxItems: 1 }, 'At most 1 item.'],
    [{ type: 'array', maxItems: 6 }, 'At most 6 items.'],
    [{ type: 'string', pattern: '^cam_' }, 'Matches `^cam_`.'],
    [{ type: 'string', 'x-provenance': 'inferred' }, 'Inferred, not confirmed.'],
    [{ type: 'string', 'x-provenance': 'observed: nango 2026-10-01' }, 'Observed, not documented by lemlist.'],
    [{ type: 'string', 'x-provenance': 'documented: mintlify c04ee26' }, ''],
    [{ type: 'string' }, ''],
    [{ type: 'string', maxLength: 400, description: 'At most 400 characters, with variables.' }, ''],
    [{ type: 'string', maxLength: 40, description: 'At most 400 characters.' }, 'At most 40 characters.'],
    [{ type: 'integer', minimum: 1, maximum: 10, description: 'Whole number, 1 to 100.' }, 'Whole number, 1 to 10.'],
  ])('%j reads "%s"', (schema, words) => {
    expect(limitsInWords(schema).join(' ')).toBe(words);
  });
});

describe('names of generated types', () => {
  test.each([
    ['StepType', 'STEP_TYPES'],
    ['ConditionKey', 'CONDITION_KEYS'],
    ['CampaignStatus', 'CAMPAIGN_STATUSES'],
    ['LeadCategory', 'LEAD_CATEGORIES'],
    ['AbTestVariant', 'AB_TEST_VARIANTS'],
    ['RelayKey', 'RELAY_KEYS'],
  ])('%s is listed as %s', (name, constant) => {
    expect(constantName(name)).toBe(constant);
  });

  test('an operation names its types', () => {
    expect(operationStem('sequences.updateStep')).toBe('SequencesUpdateStep');
  });
});
