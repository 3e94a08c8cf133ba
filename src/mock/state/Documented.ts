import type { Api, Operation } from '../../document/api.ts';
import type { Schema } from '../../document/document.ts';
import { responseExamples } from '../../document/examples.ts';
import { defaultOf } from '../../document/values.ts';

/** What the state takes from the document, so that no id form, no error text and no example is typed here again. */
export class Documented {
  readonly api: Api;

  constructor(api: Api) {
    this.api = api;
  }

  operation(id: string): Operation {
    return this.api.operation(id);
  }

  /** A schema with its reference followed. */
  resolved(schema: Schema): Schema {
    return this.api.resolve(schema);
  }

  /** A schema by its name. */
  schema(name: string): Schema {
    return this.api.schema(name);
  }

  /** Names of the fields of a schema. */
  fields(name: string): string[] {
    return Object.keys(this.schema(name).properties ?? {});
  }

  /** What the document says lemlist takes where a field is left out. */
  defaultOf(name: string, field: string): unknown {
    const schema = this.schema(name).properties?.[field];
    return schema && (defaultOf(schema) ?? defaultOf(this.resolved(schema)));
  }

  /** A copy of the value of a named example of a success. */
  example<Value>(id: string, name: string): Value {
    const found = responseExamples(this.operation(id)).find((example) => example.name === name);
    if (!found) throw new Error(`The document has no example ${name} of ${id}`);
    return structuredClone(found.value) as Value;
  }
}
