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
  for (const seed of ['one', 'two']) {
    const { body: made, ...answer } = await prism(operation, {
      pathname: operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(params[name]))),
      query: {},
      headers: {},
      body: body?.value,
      preferences: { dynamic: true, seed },
    });
    expect(faultsOfAnswer(operation.id, { ...answer, body: JSON.stringify(made) })).toEqual([]);
  }
});
