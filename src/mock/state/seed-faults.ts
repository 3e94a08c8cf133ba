import type { Ajv2020, ErrorObject } from 'ajv/dist/2020.js';
import type { Document } from '../../document/document.ts';
import { stepSchemaName } from '../../document/names.ts';
import { loadAjv } from '../on-demand.cjs';
import { DOCUMENT, seedSchema } from './seed-schema.ts';

/** Finds the faults of a value, each as a sentence that names the place. */
export interface SeedFaults {
  ofSeed(value: unknown): readonly string[];
  ofStep(step: { type: string }, place: string): readonly string[];
}

/** Checks seeds against the document. Most mocks start without a seed, and Ajv would double the time of a start, so the first seed loads it. */
export function seedFaults(document: Document): SeedFaults {
  let ajv: Ajv2020 | undefined;

  function faultsOf(value: unknown, schema: string, place: string): readonly string[] {
    ajv ??= createAjv(document);
    const fits = ajv.getSchema(schema);
    if (!fits) throw new Error(`The document has no ${schema}`);
    if (fits(value)) return [];
    return oneOfEachUnion(fits.errors ?? []).map((error) => describeError(error, place));
  }

  return {
    ofSeed: (value) => faultsOf(value, SEED, ''),
    ofStep: (step, place) => faultsOf(step, `${DOCUMENT}#/components/schemas/${stepSchemaName(step.type)}`, place),
  };
}

const SEED = 'seed';

function createAjv(document: Document): Ajv2020 {
  const { Ajv2020, addFormats } = loadAjv();
  const ajv = new Ajv2020({ strict: false, verbose: true, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(document, DOCUMENT).addSchema(seedSchema(), SEED);
  return ajv;
}

/** A value that fits no member of a union has the errors of all members, and then one of the union. The first of them says most. */
function oneOfEachUnion(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const kept: ErrorObject[] = [];
  for (const error of errors) {
    if (error.keyword === 'oneOf' || error.keyword === 'anyOf') {
      const first = kept.findIndex(({ instancePath }) => instancePath.startsWith(error.instancePath));
      if (first >= 0) kept.length = first + 1;
      else kept.push(error);
    } else kept.push(error);
  }
  return kept;
}

function describeError({ instancePath, keyword, params, schema, message }: ErrorObject, place: string): string {
  const at = place + instancePath;
  if (keyword === 'required') return `${at}/${params.missingProperty} is required`;
  if (keyword === 'additionalProperties') return `${at}/${params.additionalProperty} is not known`;
  if (keyword === 'enum') return `${at || 'it'} must be one of ${(schema as unknown[]).join(', ')}`;
  if (keyword === 'type') return `${at || 'it'} must be of type ${params.type}`;
  return `${at || 'it'} ${message}`;
}
