import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { document } from './document.ts';

const ajv = new Ajv2020({ strict: false, validateFormats: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'document', ...document });

/** To compile a schema takes longer than most tests, and thousands of responses have the same few hundred. */
const compiled = new WeakMap<object, ValidateFunction>();

/** What the bundle has against a value, by a schema of its own that may refer to others of the bundle. */
export function responseFaults(schema: object, value: unknown): ErrorObject[] {
  const validate = compiled.get(schema) ?? compile(schema);
  validate(value);
  return validate.errors ?? [];
}

function compile(schema: object): ValidateFunction {
  const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"document#/')));
  compiled.set(schema, validate);
  return validate;
}
