import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { sources } from '../package/entry-points.ts';
import { document } from '../support/document.ts';
import { ROOT } from '../support/run-script.ts';
import { FORMATS, runConsumer } from './run-consumer.ts';

const { application } = inject('packed');

describe('an application', () => {
  test.each(Object.keys(sources).flatMap((entry) => FORMATS.map((format) => [entry, format] as const)))(
    '%s exports its names to %s',
    async (entry, format) => {
      const names = Object.keys(await import(join(ROOT, sources[entry] as string)));
      const { printed } = await runConsumer(application, format, entry, 'print(Object.keys(loaded).sort());');
      expect(printed).toEqual(names.toSorted());
    },
  );

  test.each(FORMATS)('a call from %s reads its response', async (format) => {
    const program = `
      const fetch = async (url, { method, body }) =>
        Response.json({ _id: 'stp_1', ...JSON.parse(body), seen: [method, url] });
      new loaded.Lemlist({ apiKey: 'key', fetch }).sequences
        .updateStep({ sequenceId: 'seq_1', stepId: 'stp_1', body: { type: 'email', subject: 'Hello' } })
        .then(print);`;
    const seen = ['PATCH', 'https://api.lemlist.com/api/sequences/seq_1/steps/stp_1'];
    const { printed } = await runConsumer(application, format, 'lemlist-openapi', program);
    expect(printed).toEqual({ _id: 'stp_1', type: 'email', subject: 'Hello', seen });
  });

  test('guards recognize errors of the other module format', async () => {
    const program = `
      const fetch = async () => new Response('Not found', { status: 404 });
      const call = new loaded.Lemlist({ apiKey: 'key', fetch }).campaigns.get({ campaignId: 'cam_1' });
      Promise.all([import('lemlist-openapi'), call.catch((error) => error)]).then(([esm, error]) =>
        print([esm.isNotFoundError(error), esm.isApiError(error), esm.isTimeoutError(error)]));`;
    const { printed } = await runConsumer(application, 'cjs', 'lemlist-openapi', program);
    expect(printed).toEqual([true, true, false]);
  });

  test('openapi.json is the bundle', async () => {
    const { printed } = await runConsumer(application, 'cjs', 'lemlist-openapi/openapi.json', 'print(loaded);');
    expect(printed).toEqual(document);
  });

  test('campaign.schema.json is the schema of a campaign file', async () => {
    const { printed } = await runConsumer(application, 'cjs', 'lemlist-openapi/campaign.schema.json', 'print(loaded);');
    expect(printed).toEqual(JSON.parse(readFileSync(join(ROOT, 'generated/campaign.schema.json'), 'utf8')));
  });

  test.each(['lemlist-openapi/preflightt', 'lemlist-openapi/dist/index.mjs', 'lemlist-openapi/src/index.ts'])(
    '%s cannot be imported',
    async (specifier) => {
      for (const format of FORMATS) {
        const { failure } = await runConsumer(application, format, specifier, 'print(loaded);');
        expect(failure).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED');
      }
    },
  );
});
