import { join } from 'node:path';
import { validateStepUpdate } from '../../generated/validators.js';
import { ROOT } from '../support/run-script.ts';
import { EDITABLE, GOOD, TYPES } from '../support/seed-table.ts';
import { atMost, type Report, rounded, times } from './report.ts';
import { timesPerCall } from './turns.ts';

const OURS = 'validateStepUpdate';
const WITH_SENTENCES = 'validateStepUpdate with sentences';
const AJV = 'Ajv, oneOf compiled at run time';
const MAX_MICROSECONDS = 0.5;

const SETUPS: Readonly<Record<string, string>> = {
  [OURS]: `import { validateStepUpdate as check } from 'lemlist-openapi/preflight';`,
  [WITH_SENTENCES]: `import { faultsOf, validateStepUpdate } from 'lemlist-openapi/preflight';
const check = (body) => faultsOf(validateStepUpdate, body).length === 0;`,
  [AJV]: `import { Ajv2020 } from 'ajv/dist/2020.js';
import document from ${JSON.stringify(join(ROOT, 'generated/openapi.json'))};
const check = new Ajv2020({ strict: false }).addSchema(document, 'document').compile({ $ref: 'document#/components/schemas/StepUpdate' });`,
};

/** A body of each type with every field it has, and the same with one field too many. */
export async function validation(folder: string): Promise<Report> {
  const valid = TYPES.map((type) => ({
    type,
    ...Object.fromEntries((EDITABLE[type] ?? []).map((field) => [field, GOOD[field]])),
  }));
  const bodies = { valid, invalid: valid.map((body) => ({ ...body, sbject: 'Hello' })) };
  if (!valid.every((body) => validateStepUpdate(body)) || bodies.invalid.some((body) => validateStepUpdate(body))) {
    throw new Error('The bodies to validate are not what they are taken for');
  }
  const sources = Object.entries(SETUPS).flatMap(([name, setup]) =>
    Object.entries(bodies).map(([kind, all]) => [`${name}, ${kind}`, runOf(setup, all, kind === 'valid')]),
  );
  const found = await timesPerCall(folder, Object.fromEntries(sources), {
    processes: 3,
    rounds: 100,
    calls: 170 * valid.length,
  });
  const one = (name: string, kind: string): number => found[`${name}, ${kind}`] as number;
  return {
    title: `Validating the body of an update, ${valid.length} types`,
    headings: ['', 'valid, µs', 'invalid, µs', 'valid, to Ajv', 'invalid, to Ajv'],
    rows: Object.keys(SETUPS).map((name) => [
      name,
      rounded(one(name, 'valid')),
      rounded(one(name, 'invalid')),
      times(one(name, 'valid'), one(AJV, 'valid')),
      times(one(name, 'invalid'), one(AJV, 'invalid')),
    ]),
    limits: Object.keys(bodies).map((kind) => atMost(`${OURS}, ${kind}`, one(OURS, kind), MAX_MICROSECONDS, 'µs')),
  };
}

/** Fails where a check does not say what it should, since a wrong verdict that comes fast is worth nothing. */
function runOf(setup: string, bodies: object[], expected: boolean): string {
  return `${setup}
const bodies = ${JSON.stringify(bodies)};
export function run(count) {
  for (let index = 0; index < count; index++) {
    if (check(bodies[index % bodies.length]) !== ${expected}) throw new Error('wrong verdict');
  }
}`;
}
