import { describe, expect, test } from 'vitest';
import { CAMPAIGN_STATUSES, STEP_TYPES } from '../../src/index.ts';
import { api } from '../support/document.ts';
import { operations } from '../support/examples.ts';
import { completions, hovers, struckThrough } from './editor.ts';
import { requestVariants } from './variant-lines.ts';

/** Characters; openapi-fetch shows some 1,400. */
const LIMIT = 200;

const UPDATE = `lemlist.sequences.«updateStep({
  sequenceId: '', stepId: '', «body: { type: 'email', «subject: '', «delay: 2 },
}, { «timeout: 1 });`;

describe('the hover', () => {
  test('a call shows its operation in brief', () => {
    const { summary } = api.operation('sequences.updateStep');
    const [method] = hovers(UPDATE);
    expect(method?.signature).toContain('SequencesUpdateStepParams');
    expect(method?.signature.length).toBeLessThanOrEqual(LIMIT);
    expect(method?.documentation).toMatch(new RegExp(`^${summary}: `));
  });

  test('a field shows its description and limits', () => {
    const [, body, subject, delay, timeout] = hovers(UPDATE).map(({ documentation }) => documentation);
    expect(body).toContain('type of the stored step');
    expect(subject).toMatch(/Subject line.* 400 /);
    expect(delay).toMatch(/Days.* 0 to 1500/);
    expect(timeout).toContain('Milliseconds');
  });

  test('a default and a class show theirs too', () => {
    const condition = `{ type: 'conditional', «scoreThreshold: 1 }`;
    const [threshold, client] = hovers(
      `lemlist.sequences.addStep({ sequenceId: '', body: ${condition} }); new «Lemlist();`,
    );
    expect(threshold?.tags.default).toBe('80');
    expect(client?.documentation).toContain('A client of the lemlist API');
  });

  test.each(['', 'All'])('every method …%s shows its operation in brief', (suffix) => {
    const shown = operations.filter(({ pagination }) => suffix === '' || pagination);
    const found = hovers(shown.map(({ id }) => `lemlist.${id.replace('.', '.«')}${suffix};`).join('\n'));
    const tooLong = found.filter(({ signature }) => signature.length > LIMIT).map(({ signature }) => signature);
    const undocumented = shown.filter(({ summary }, index) => !found[index]?.documentation.startsWith(`${summary}: `));
    expect(tooLong).toEqual([]);
    expect(undocumented.map(({ id }) => id)).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });
});

describe('the completion', () => {
  const inBody = (body: string): string =>
    `lemlist.sequences.updateStep({ sequenceId: '', stepId: '', body: { ${body} } });`;

  test('the type of a step completes', () => {
    expect(completions(inBody(`type: '«'`)).sort()).toEqual([...STEP_TYPES].sort());
  });

  test('a variant offers its own fields, and strikes those of the others through', () => {
    for (const { type, fields, foreign } of requestVariants.filter(({ id }) => id === 'sequences.updateStep')) {
      const body = inBody(`type: '${type}', «`);
      expect(completions(body).sort(), type).toEqual(Object.keys(fields).sort());
      expect(struckThrough(body).sort(), type).toEqual(Object.keys(foreign).sort());
    }
  });

  test('an open enum completes its known values', () => {
    expect(completions(`campaign.status = '«';`)).toEqual(expect.arrayContaining([...CAMPAIGN_STATUSES]));
  });

  test('the options of a call complete', () => {
    const offered = completions('lemlist.campaigns.list({}, { « });');
    expect(offered.sort()).toEqual(['extra', 'fetchOptions', 'headers', 'maxRetries', 'signal', 'timeout']);
  });
});
