import { expect, test } from 'vitest';
import { createPrismEngine } from '../../src/mock/response/prism.ts';
import { document } from '../support/document.ts';
import { exampleParameters, operations, requestExamples, responseExamples } from '../support/examples.ts';
import { faultsOfResponse } from './state/response-schemas.ts';

const prism = createPrismEngine(document);
/** A page of few items. Full pages were a megabyte, which took seconds. */
const MAX_CHARACTERS = 50_000;
const withExamples = operations.filter((operation) => responseExamples(operation).length > 0);

test.each(withExamples)('made-up responses of $id are of its document, and small', async (operation) => {
  const params = exampleParameters(operation, ({ in: place }) => place === 'path');
  const [body] = Object.values(requestExamples(operation) ?? {});
  const path = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
  const request = { operation, path, query: {}, headers: {}, params: { body: body?.value } };
  for (const seed of ['one', 'two']) {
    const response = await prism(request, undefined, { dynamic: true, seed });
    expect(faultsOfResponse(operation.id, response)).toEqual([]);
    expect(String(response.body).length).toBeLessThan(MAX_CHARACTERS);
  }
});
