import {
  type Document,
  listOperations,
  type ResolvedOperation,
  resolve,
  type Schema,
} from '../../document/document.ts';

/** What the state takes from the document, so that no id form, no error text and no example is typed here again. */
export class Rules {
  readonly document: Document;
  readonly #operations: ReadonlyMap<string, ResolvedOperation>;

  constructor(document: Document) {
    this.document = document;
    this.#operations = new Map(listOperations(document).map((operation) => [operation.id, operation]));
  }

  operation(id: string): ResolvedOperation {
    return this.#operations.get(id) ?? fail(`The document has no operation ${id}`);
  }

  /** A schema with its reference followed. */
  resolved(schema: Schema): Schema {
    return resolve(this.document, schema) as Schema;
  }

  /** A schema by its name. */
  schema(name: string): Schema {
    return this.resolved({ $ref: `#/components/schemas/${name}` });
  }

  /** Names of the fields of a schema. */
  fields(name: string): string[] {
    return Object.keys(this.schema(name).properties ?? {});
  }

  /** What the document says lemlist takes where a field is left out. */
  defaultOf(name: string, field: string): unknown {
    const schema = this.schema(name).properties?.[field];
    return schema && (schema.default ?? this.resolved(schema).default);
  }

  /** A copy of the value of a named example of a success. */
  example<Value>(id: string, name: string): Value {
    const successes = Object.entries(this.operation(id).responses).filter(([status]) => status.startsWith('2'));
    const contents = successes.flatMap(([, { content = {} }]) => Object.values(content));
    const found = contents.find(({ examples = {} }) => name in examples)?.examples?.[name];
    return structuredClone((found ?? fail(`The document has no example ${name} of ${id}`)).value) as Value;
  }
}

function fail(message: string): never {
  throw new Error(message);
}
