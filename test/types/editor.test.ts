import { describe, expect, test } from 'vitest';
import { CAMPAIGN_STATUSES, CRM_PROVIDERS, STEP_TYPES } from '../../src/index.ts';
import { api } from '../support/document.ts';
import { operations } from '../support/examples.ts';
import { completions, hovers, struckThrough } from './editor.ts';
import { requestVariants } from './variant-lines.ts';

/** openapi-fetch shows some 1,400. */
const MAX_SIGNATURE_CHARS = 200;

const UPDATE = `lemlist.sequences.«updateStep({
  sequenceId: '', stepId: '', «body: { type: 'email', «subject: '', «delay: 2 },
}, { «timeout: 1 });`;

describe('the hover', () => {
  test('a call shows its operation in brief', () => {
    const { summary } = api.operation('sequences.updateStep');
    const [method] = hovers(UPDATE);
    expect(method?.signature).toContain('SequencesUpdateStepParams');
    expect(method?.signature.length).toBeLessThanOrEqual(MAX_SIGNATURE_CHARS);
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
    const tooLong = found
      .filter(({ signature }) => signature.length > MAX_SIGNATURE_CHARS)
      .map(({ signature }) => signature);
    const undocumented = shown.filter(({ summary }, index) => !found[index]?.documentation.startsWith(`${summary}: `));
    expect(tooLong).toEqual([]);
    expect(undocumented.map(({ id }) => id)).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });
});

describe('a resource', () => {
  test.each(api.namespaces.map(({ name, description }) => [name, description]))('%s says what it is', (name, words) => {
    expect(hovers(`lemlist.«${name};`)[0]?.documentation).toBe(words);
  });

  test('the type of a step has one sentence', () => {
    expect(
      hovers("(step: Awaited<ReturnType<Lemlist['sequences']['updateStep']>>) => step.«type;")[0]?.documentation,
    ).toBe('Type of the step.');
  });
});

describe('the hover by path', () => {
  test('a call is named by its method and path', () => {
    const [method] = hovers(`lemlist.http.«PATCH('/sequences/{sequenceId}/steps/{stepId}', {
      params: { path: { sequenceId: '', stepId: '' } }, body: { type: 'email', subject: '' },
    });`);
    expect(method?.signature).toContain('HttpInit<"patch", "/sequences/{sequenceId}/steps/{stepId}">');
    expect(method?.signature.length).toBeLessThanOrEqual(2 * MAX_SIGNATURE_CHARS);
    expect(method?.documentation).toMatch(/^Sends a PATCH by path/);
  });
});

describe('an event of a webhook', () => {
  test('its type has one sentence', () => {
    const [event, type, subject] = hovers(
      "const «event = parseWebhook(''); if (event.«type === 'emailsReplied') event.«subject;",
    );
    expect(event?.signature).toBe('const event: ReceivedEvent');
    expect(type?.documentation).toBe('Type of the event.');
    expect(subject?.documentation).toBe('Subject line of the email.');
  });

  test('it has no secret', () => {
    const offered = completions("parseWebhook('').«");
    expect(offered).toContain('type');
    expect(offered).not.toContain('secret');
  });
});

describe('the completion', () => {
  const inBody = (body: string): string =>
    `lemlist.sequences.updateStep({ sequenceId: '', stepId: '', body: { ${body} } });`;

  test('the type of a step completes', () => {
    expect(completions(inBody(`type: '«'`)).sort()).toEqual([...STEP_TYPES].sort());
  });

  test('a variant offers its own fields, and strikes those of the others and of responses through', () => {
    for (const { type, fields, foreign, readOnly } of requestVariants.filter(
      ({ id }) => id === 'sequences.updateStep',
    )) {
      const body = inBody(`type: '${type}', «`);
      expect(completions(body).sort(), type).toEqual(Object.keys(fields).sort());
      expect(struckThrough(body).sort(), type).toEqual([...Object.keys(foreign), ...Object.keys(readOnly)].sort());
    }
  });

  test('an open enum completes its known values', () => {
    expect(completions(`campaign.status = '«';`)).toEqual(expect.arrayContaining([...CAMPAIGN_STATUSES]));
  });

  test('an open enum in the query completes its known values by path, too', () => {
    expect(completions("lemlist.http.GET('/crm/filters', { params: { query: { crm: '«' } } });")).toEqual([
      ...CRM_PROVIDERS,
    ]);
  });

  test('the options of a call complete', () => {
    const offered = completions('lemlist.campaigns.list({}, { « });');
    expect(offered.sort()).toEqual(['extra', 'fetchOptions', 'headers', 'maxRetries', 'signal', 'timeout']);
  });
});
