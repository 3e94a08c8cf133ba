import { expect, test } from 'vitest';
import { createPrismEngine } from '../../src/mock/response/prism.ts';
import { document } from '../support/document.ts';
import { exampleParameters, operations, requestExamples, responseExamples } from '../support/examples.ts';
import { faultsOfAnswer } from './state/answer-schemas.ts';

const prism = createPrismEngine(document);
const answering = operations.filter((operation) => responseExamples(operation).length > 0);

test.each(answering)('made-up answers of $id are of its document', async (operation) => {
  const params = exampleParameters(operation, ({ in: place }) => place === 'path');
  const [body] = Object.values(requestExamples(operation) ?? {});
  const path = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
  const request = { operation, path, query: {}, headers: {}, params: { body: body?.value } };
  for (const seed of ['one', 'two'])
    expect(faultsOfAnswer(operation.id, await prism(request, undefined, { dynamic: true, seed }))).toEqual([]);
});
