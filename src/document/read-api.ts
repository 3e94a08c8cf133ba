import type { Api, Namespace, Operation } from './api.ts';
import type { Document, PathItem, Schema } from './document.ts';
import { methodId } from './names.ts';
import type { OperationObject } from './OperationObject.ts';
import { paginationOf } from './pagination.ts';
import { componentReferences, resolve, schemaReference } from './references.ts';

/** The keys of a path item that are operations. */
export const METHODS: readonly string[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
/** Methods that leave the same state when they are sent twice: https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2 */
const IDEMPOTENT_METHODS = ['get', 'head', 'put', 'delete', 'options', 'trace'];

/**
 * Reads a document into the model that every other room is given.
 *
 * @throws {Error} if a reference of an operation leads nowhere
 */
export function readApi(document: Document): Api {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => readOperation(document, path, item, method)),
  );
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  return {
    document,
    version: document.info.version,
    operations,
    namespaces: readNamespaces(document, operations),
    webhooks: Object.entries(document.webhooks ?? {}).map(([name, { post }]) => ({
      name,
      summary: post.summary,
      description: post.description,
      content: post.requestBody.content,
    })),
    operation(id) {
      const operation = byId.get(id);
      if (!operation) throw new Error(`The document has no operation ${id}`);
      return operation;
    },
    schema: (name) => resolve<Schema>(document, schemaReference(name)),
    resolve: (value) => resolve(document, value),
  };
}

function readOperation(document: Document, path: string, item: PathItem, method: string): Operation {
  const source = item[method] as OperationObject;
  const { operationId, summary, description, tags = [], deprecated = false, requestBody } = source;
  const id = methodId(operationId);
  const parameters = [...(item.parameters ?? []), ...(source.parameters ?? [])].map((each) => resolve(document, each));
  const body = requestBody && resolve(document, requestBody);
  // The mock's short form of the document says these once for all operations; the bundle says them at each.
  const common = componentReferences('responses', document['x-common-responses'] ?? {});
  const operation: Operation = {
    id,
    namespace: id.split('.')[0] as string,
    method: method.toUpperCase(),
    path,
    summary,
    ...(description !== undefined && { description }),
    tags,
    deprecated,
    ...(source['x-replaced-by'] && { replacedBy: source['x-replaced-by'].map(methodId) }),
    ...(source['x-provenance'] && { provenance: source['x-provenance'] }),
    idempotent: source['x-idempotent'] ?? IDEMPOTENT_METHODS.includes(method),
    parameters,
    ...(source['x-require-any'] && { requireAny: source['x-require-any'] }),
    ...(source['x-without-version'] && { withoutVersion: source['x-without-version'] }),
    ...(source['x-polling'] && { polling: source['x-polling'] }),
    ...(body && { body: { ...body, required: body.required === true } }),
    responses: Object.fromEntries(
      Object.entries({ ...common, ...source.responses }).map(([status, response]) => [
        status,
        resolve(document, response),
      ]),
    ),
    source,
  };
  const pagination = paginationOf(document, operation);
  return pagination ? { ...operation, pagination } : operation;
}

/** The first tag of an operation is the title of its namespace. Namespaces have the order of their tags. */
function readNamespaces({ tags = [] }: Document, operations: readonly Operation[]): Namespace[] {
  const names = [...new Set(operations.map(({ namespace }) => namespace))];
  const place = new Map(tags.map(({ name }, index) => [name, index]));
  const namespaces = names.map((name) => {
    const own = operations.filter(({ namespace }) => namespace === name);
    const title = own[0]?.tags[0] ?? name;
    return { name, title, description: tags.find((tag) => tag.name === title)?.description ?? '', operations: own };
  });
  return namespaces.sort((a, b) => (place.get(a.title) ?? tags.length) - (place.get(b.title) ?? tags.length));
}
