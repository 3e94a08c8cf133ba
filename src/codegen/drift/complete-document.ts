import type { Document } from '../../document/document.ts';
import type { OperationObject } from '../../document/OperationObject.ts';
import { METHODS } from '../../document/read-api.ts';

/** A document with what the model of a document needs and others may leave out, such as the ids of operations. */
export function completeDocument(document: Document): Document {
  let count = 0;
  for (const item of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method] as Partial<OperationObject> | undefined;
      if (operation) {
        operation.operationId ??= `operation_${count++}`;
        operation.summary ??= '';
        operation.responses ??= {};
      }
    }
  }
  document.info ??= { title: '', version: '' };
  document.components = { ...document.components, schemas: document.components?.schemas ?? {} };
  return document;
}
