import { describe, expect, test } from 'vitest';
import { namespaceRoute, operationRoute } from '../../src/docs/routes.ts';
import { curlSample } from '../../src/docs/samples/curl.ts';
import { toSampleCall } from '../../src/docs/samples/sample-call.ts';
import { LEMLIST } from '../../src/docs/samples/target.ts';
import { furtherSample, typescriptSample } from '../../src/docs/samples/typescript.ts';
import { exampleCalls } from '../../src/document/examples.ts';
import { model, pages, textOf } from './model.ts';
import { advices, withoutLinks } from './page-text.ts';

const { api } = model;
const { operations } = api;

/** The errors that many operations have. */
const [, COMMON = ''] = /^## Common errors\n([\s\S]*?)^## /m.exec(textOf('reference/errors')) ?? [];

describe('an operation', () => {
  test.each(operations.map((operation) => [operation.id, operation] as const))(
    '%s has everything on its page',
    (id, operation) => {
      const text = textOf(operationRoute(id));
      expect(text).toContain(`**${operation.method}** \`https://api.lemlist.com/api${operation.path}\``);
      expect(text).toContain('Headers: [`Authorization: Basic …`](../../guides/authentication.md)');
      if (operation.body) expect(text).toMatch(/^Headers: .*`Content-Type: [\w/-]+`/m);
      expect(text).toContain(`lemlist.${id}()`);
      for (const { name } of operation.parameters) expect(text).toContain(`\`${name}\``);
      for (const status of Object.keys(operation.responses)) {
        // What every operation can get is on the page of all errors.
        const isCommon = COMMON.includes(`\n- \`${status}\` `) && text.includes('](../errors.md#common)');
        expect(isCommon ? `\`${status}\`` : text).toMatch(new RegExp(`\`${status}\`|^### ${status} `, 'm'));
      }
      const told = withoutLinks(`${text}${textOf('reference/errors')}`).replaceAll('\\|', '|');
      expect(advices(operation).filter((advice) => !told.includes(advice))).toEqual([]);
      expect(textOf(namespaceRoute(operation.namespace))).toContain(`${id}()`);
    },
  );

  test('every call is shown as curl and TypeScript, which call lemlist', () => {
    const missing = operations.flatMap(exampleCalls).filter((call) => {
      const text = textOf(operationRoute(call.operation.id));
      const sample = toSampleCall(call);
      return !text.includes(curlSample(sample, LEMLIST)) || !text.includes(furtherSample(sample));
    });
    expect(missing.map(({ operation, name }) => `${operation.id} ${name}`)).toEqual([]);
    // The first is a complete program.
    const incomplete = operations.filter((operation) => {
      const [first] = exampleCalls(operation);
      return first && !textOf(operationRoute(operation.id)).includes(typescriptSample(toSampleCall(first), LEMLIST));
    });
    expect(incomplete).toEqual([]);
  });

  test('a sample shows no response that tells of another request', () => {
    const text = textOf('reference/tasks/create');
    // In the request as curl and in its response, whichever sample comes first.
    expect(text.match(/^ {2}"title": "Send Ruben the price list",$/gm)).toHaveLength(2);
    const like = 'A sample without a response gets one of the form that "A manual task" shows, with its own values.';
    expect(text.split(like)).toHaveLength(2);
    const shown = pages.find(({ route }) => route === 'reference/tasks/create')?.markdown ?? '';
    expect(shown.split('The response has the form that "A manual task" shows')).toHaveLength(6);
    // This one fits every request.
    expect(textOf('reference/leads/import').match(/^\{\n {2}"ok": true\n\}$/gm)).toHaveLength(2);
  });

  test('what several of its errors say is said once, with their status codes', () => {
    const text = textOf(operationRoute('sequences.updateStep'));
    const sentence = 'The code is documented; the form of the body is inferred.';
    expect(text.split(sentence)).toHaveLength(2);
    expect(text).toContain(`\n\n\`413\`, \`415\`, \`502\`, \`503\` and \`504\`: ${sentence}\n\n`);
  });

  test('every page names its file of the document', () => {
    const sources = pages.filter(({ section }) => section === 'operations').map(({ source }) => source);
    expect(sources).toHaveLength(operations.length);
    expect(sources.every((source) => /^openapi\/.+\.yaml$/.test(source ?? ''))).toBe(true);
  });
});
