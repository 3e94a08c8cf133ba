import type { Ajv2020, ErrorObject } from 'ajv/dist/2020.js';
import type { Document } from '../../document/document.ts';
import { stepSchemaName } from '../../document/names.ts';
import { loadAjv } from '../on-demand.cjs';
import { DOCUMENT, seedSchema } from './seed-schema.ts';

/** Finds the first fault of a value, as a sentence that names the place; `undefined` where there is none. */
export interface SeedFaults {
  ofSeed(value: unknown): string | undefined;
  ofStep(step: { type: string }, place: string): string | undefined;
}

/** Checks seeds against the document. Most mocks start without a seed, and Ajv would double the time of a start, so the first seed loads it. */
export function seedFaults(document: Document): SeedFaults {
  let ajv: Ajv2020 | undefined;

  function fault(value: unknown, schema: string, place: string): string | undefined {
    ajv ??= createAjv(document);
    const fits = ajv.getSchema(schema);
    if (!fits) throw new Error(`The document has no ${schema}`);
    return fits(value) ? undefined : describeError(fits.errors?.[0] as ErrorObject, place);
  }

  return {
    ofSeed: (value) => fault(value, SEED, ''),
    ofStep: (step, place) => fault(step, `${DOCUMENT}#/components/schemas/${stepSchemaName(step.type)}`, place),
  };
}

const SEED = 'seed';

function createAjv(document: Document): Ajv2020 {
  const { Ajv2020, addFormats } = loadAjv();
  const ajv = new Ajv2020({ strict: false, verbose: true });
  addFormats(ajv);
  ajv.addSchema(document, DOCUMENT).addSchema(seedSchema(), SEED);
  return ajv;
}

function describeError({ instancePath, keyword, params, schema, message }: ErrorObject, place: string): string {
  const at = place + instancePath;
  if (keyword === 'required') return `${at}/${params.missingProperty} is required`;
  if (keyword === 'additionalProperties') return `${at}/${params.additionalProperty} is not known`;
  if (keyword === 'enum') return `${at || 'it'} must be one of ${(schema as unknown[]).join(', ')}`;
  if (keyword === 'type') return `${at || 'it'} must be of type ${params.type}`;
  return `${at || 'it'} ${message}`;
}
