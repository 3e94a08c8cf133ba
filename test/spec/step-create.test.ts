import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SchemaError, validateStepCreate } from '../../generated/validators.js';
import type { Schema } from '../../src/document/document.ts';
import { api, document } from '../support/document.ts';
import { type Case, EDITABLE, FIELDS, GOOD, TYPES } from '../support/seed-table.ts';
import { fieldOf, startVerdicts, type Verdicts } from '../support/verdicts.ts';

/** Fields that lemlist requires in a new step, from its table of Add Step. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  email: ['message'],
  manual: ['title'],
  api: ['method', 'url'],
  linkedinSend: ['message'],
  sendToAnotherCampaign: ['campaignId'],
  conditional: ['conditionKey', 'delayType', 'delay'],
  whatsappMessage: ['message'],
  sms: ['message'],
};

/** Fields that a new step takes and an update does not. */
const CREATE_ONLY: Readonly<Record<string, readonly string[]>> = {
  sendToAnotherCampaign: ['delay'],
  conditional: [
    'customField',
    'customOperator',
    'customValue',
    'scoreComparator',
    'scoreThreshold',
    'emailStatusFilter',
    'callStatusFilter',
  ],
};

/** Every field that a new step of a type takes. */
const fieldsOf = (type: string): string[] => ['index', ...(EDITABLE[type] ?? []), ...(CREATE_ONLY[type] ?? [])];

/** The smallest step of a type that can be added. */
function smallest(type: string): Record<string, unknown> {
  return { type, ...Object.fromEntries((REQUIRED[type] ?? []).map((field) => [field, GOOD[field]])) };
}

function without(body: Record<string, unknown>, field: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== field));
}

const fields: Case[] = TYPES.flatMap((type) =>
  FIELDS.map((field) => ({
    name: `${type} with ${field}`,
    body: { ...smallest(type), [field]: GOOD[field] },
    valid: fieldsOf(type).includes(field),
    field,
  })),
);
const missing: Case[] = Object.entries(REQUIRED).flatMap(([type, required]) =>
  required.map((field) => ({
    name: `${type} without ${field}`,
    body: without(smallest(type), field),
    valid: false,
    field,
  })),
);
const positions: Case[] = TYPES.flatMap((type) =>
  [-1, 0, 7].map((index) => ({ name: `${type} at ${index}`, body: { ...smallest(type), index }, valid: true })),
);
const email = smallest('email');
const condition = smallest('conditional');
const others: Case[] = [
  { name: 'an index of -2', body: { ...email, index: -2 }, valid: false, field: '/index' },
  { name: 'an index of 0.5', body: { ...email, index: 0.5 }, valid: false, field: '/index' },
  { name: 'an empty subject, for a reply in the thread', body: { ...email, subject: '' }, valid: true },
  {
    name: 'a condition that waits without a delay',
    body: { ...without(condition, 'delay'), delayType: 'waitUntil' },
    valid: true,
  },
  {
    name: 'a condition on a variable',
    body: { ...condition, conditionKey: 'customLeadInfo', customField: 'x' },
    valid: true,
  },
  {
    name: 'a condition on a score of 101',
    body: { ...condition, scoreThreshold: 101 },
    valid: false,
    field: '/scoreThreshold',
  },
  {
    name: 'a condition on a score of 100',
    body: { ...condition, scoreThreshold: 100, scoreComparator: '$lt' },
    valid: true,
  },
  {
    name: 'an unknown condition',
    body: { ...condition, conditionKey: 'isNice' },
    valid: false,
    field: '/conditionKey',
  },
];
const cases = [...fields, ...missing, ...positions, ...others];

let verdicts: Verdicts;

beforeAll(async () => {
  verdicts = await startVerdicts({
    schema: 'StepCreate',
    validator: validateStepCreate,
    method: 'POST',
    path: '/sequences/seq_6BAJyNSBAZdKH8RJr/steps',
  });
});

afterAll(() => verdicts?.close());

describe('Add Sequence Step', () => {
  test.each(TYPES)('a new %s has just the fields of the table', (type) => {
    const $ref = document.components.schemas.StepCreate?.discriminator?.mapping?.[type] as string;
    const { properties = {}, additionalProperties } = api.resolve<Schema>({ $ref });
    expect(Object.keys(properties).sort()).toEqual(['type', ...fieldsOf(type)].sort());
    expect(additionalProperties).toBe(false);
  });

  test.each(cases)('bundle, validator and Prism agree: $name', async ({ body, valid }) => {
    expect(await verdicts.of(body)).toEqual({ bundle: valid, validator: valid, prism: valid });
  });

  test.each(cases.filter(({ valid }) => !valid))('one fault is one error that names it: $name', ({ body, field }) => {
    validateStepCreate(body);
    const errors = validateStepCreate.errors ?? [];
    expect(errors).toHaveLength(1);
    expect(fieldOf(errors[0] as SchemaError)).toContain(field);
  });
});
