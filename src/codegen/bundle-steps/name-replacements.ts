import type { Document } from '../../document/document.ts';
import { operationsOf } from '../../document/operation-objects.ts';
import { replacementInWords } from '../../document/replacement.ts';

/**
 * Says in the description of a deprecated operation which operations replace it, by their titles.
 *
 * @throws {Error} if one of them does not exist or is deprecated itself
 */
export function nameReplacements(document: Document): void {
  const operations = new Map(operationsOf(document).map((operation) => [operation.operationId, operation]));
  for (const operation of operations.values()) {
    const { operationId, 'x-replaced-by': ids, description = '' } = operation;
    if (!ids) continue;
    const titles = ids.map((id) => {
      const other = operations.get(id);
      if (!other || other.deprecated)
        throw new Error(
          `${operationId}: x-replaced-by names ${id}, which ${other ? 'is deprecated' : 'does not exist'}`,
        );
      return other.summary;
    });
    operation.description = `${description.trim()} ${replacementInWords(titles)}`.trim();
  }
}
