import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import schema from '../../generated/campaign.schema.json' with { type: 'json' };
import { check, RULES } from '../../src/campaigns/index.ts';
import { runs } from '../support/property-runs.ts';

const file = (...steps: string[]): string => ['name: Spring', 'steps:', ...steps, ''].join('\n');
/** Rule, line and column of each finding. */
const found = (text: string, options = {}): string[] =>
  check(text, options).map(({ rule, line, column }) => `${rule} ${line}:${column}`);

describe('the document', () => {
  test.each<[string, string, string]>([
    [
      'a field of another type',
      file('  - type: sms', '    message: Hi', '    subject: No'),
      '`subject` belongs to email steps, not to sms steps.',
    ],
    ['a missing field', file('  - type: email', '    subject: Hi'), '`message` is required.'],
    [
      'a value out of its limits',
      file('  - type: linkedinVisit', '    delay: 1501'),
      '`delay` must be at most 1500, got 1501.',
    ],
    ['a type that does not exist', file('  - type: fax'), '`type` must be one of'],
    ['no name', 'steps: []\n', '`name` must be a string'],
    [
      'an id of another kind',
      file('  - id: cam_1', '    type: sms', '    message: Hi'),
      '`id` must be the ID of a step, such as stp_…',
    ],
    [
      'a field that the file does not have',
      'name: Spring\nsteps: []\ncampaigns: x\n',
      '`campaigns` is unknown; allowed: campaign, name, steps.',
    ],
    [
      'too much media',
      file(
        '  - type: linkedinSend',
        '    message: Hi',
        `    images: [${Array(7).fill('https://a.example/a.png').join(', ')}]`,
      ),
      'at most 6',
    ],
    [
      'a fallback that tests something',
      file(
        '  - type: conditional',
        '    conditionKey: hasScore',
        '    delayType: within',
        '    delay: 1',
        '    branches:',
        '      - scoreThreshold: 50',
        '      - fallback: true',
        '        scoreThreshold: 3',
      ),
      '`scoreThreshold` does not belong to the fallback',
    ],
    [
      'a place in a list beside the place in the file',
      file('  - type: sms', '    message: Hi', '    index: 0'),
      '`index` has no effect: a step is added where it stands in the file.',
    ],
    [
      'a misspelt field of a new step, without the place that files do not have',
      file('  - type: sms', '    message: Hi', '    mesage: Hi'),
      '`mesage` is not a field of sms steps, which have type, message, delay.',
    ],
    [
      'a place of a stored step',
      file('  - id: stp_1', '    type: sms', '    index: 0'),
      '`index` is not a field of sms steps',
    ],
    [
      'a delay that lemlist does not keep',
      file('  - type: sendToAnotherCampaign', '    campaignId: cam_1', '    delay: 0'),
      '`delay` has no effect on a `sendToAnotherCampaign` step.',
    ],
    [
      'a test that stands at the condition',
      file(
        '  - type: conditional',
        '    conditionKey: hasScore',
        '    delayType: within',
        '    delay: 1',
        '    scoreThreshold: 50',
        '    branches:',
        '      - steps: []',
      ),
      '`scoreThreshold` belongs to a branch of the condition.',
    ],
    [
      'a variant of a step that has none',
      file('  - type: sms', '    message: Hi', '    variantB:', '      message: Ho'),
      'A `sms` step has no variant B.',
    ],
    [
      'branches of a step that has none',
      file('  - type: sms', '    message: Hi', '    branches:', '      - steps: []'),
      'A `sms` step has no branches.',
    ],
  ])('%s is an error of the document', (_, text, message) => {
    const errors = check(text).filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([{ rule: 'document', message: expect.stringContaining(message) }]);
  });

  test('lists that are nested thousands of levels deep are an error of the form', () => {
    expect(check(`name: Deep\nsteps: ${'['.repeat(20_000)}`)).toMatchObject([
      { rule: 'yaml', message: 'lists and maps are nested too deeply here' },
    ]);
  });

  test('a fault is named by its line and column', () => {
    expect(found(file('  - type: manual', '    title: Call', '    delay: -1'))).toEqual(
      ['document 5:5', 'late-first-step 5:5'].slice(0, 1),
    );
  });

  test('a stored step keeps what the file leaves out', () => {
    expect(check(file('  - id: stp_1', '    type: email'))).toEqual([]);
  });

  test('a stored step of a type that was added later is left alone', () => {
    expect(check(file('  - id: stp_1', '    type: carrierPigeon', '    wings: 2'))).toEqual([]);
  });
});

describe('the form of the file', () => {
  test.each<[string, string, string]>([
    ['an open quote', 'name: "Spring\nsteps: []\n', 'yaml'],
    ['a list', '- a\n', 'yaml'],
    ['steps that are no list', 'name: a\nsteps: 3\n', 'yaml'],
    ['an alias of a step', 'name: a\nsteps:\n  - &s { type: linkedinVisit }\n  - *s\n', 'yaml'],
    ['a field twice', 'name: a\nname: b\nsteps: []\n', 'yaml'],
  ])('%s is one error', (_, text, rule) => {
    expect(check(text)).toMatchObject([{ rule, severity: 'error' }]);
  });
});

/** For each rule a file that breaks it, where the finding is, and the same file mended. */
const TRAPS: Record<string, { broken: string; at: string; mended: string }> = {
  'div-paragraphs': {
    broken: file('  - type: email', '    message: <p>Hello</p>'),
    at: '4:5',
    mended: file('  - type: email', '    message: <div>Hello</div>'),
  },
  'note-length': {
    broken: file('  - type: linkedinInvite', `    message: ${'x'.repeat(201)}`),
    at: '4:5',
    mended: file('  - type: linkedinInvite', `    message: ${'x'.repeat(200)}`),
  },
  'not-yet-connected': {
    broken: file('  - type: linkedinSend', '    message: Hi'),
    at: '3:5',
    mended: file(
      '  - type: conditional',
      '    conditionKey: linkedinInviteAccepted',
      '    delayType: within',
      '    delay: 3',
      '    branches:',
      '      - steps:',
      '          - type: linkedinSend',
      '            message: Hi',
      '      - fallback: true',
    ),
  },
  'dead-fallback': {
    broken: file(
      '  - type: conditional',
      '    conditionKey: emailsOpened',
      '    delayType: waitUntil',
      '    branches:',
      '      - steps: []',
      '      - fallback: true',
      '        steps:',
      '          - type: linkedinVisit',
    ),
    at: '9:9',
    mended: file(
      '  - type: conditional',
      '    conditionKey: emailsOpened',
      '    delayType: waitUntil',
      '    branches:',
      '      - steps: []',
      '      - fallback: true',
      '        steps: []',
    ),
  },
  'late-first-step': {
    broken: file('  - type: linkedinVisit', '    delay: 2'),
    at: '4:5',
    mended: file('  - type: linkedinVisit', '    delay: 0'),
  },
  'insecure-link': {
    broken: file('  - type: sms', '    message: See http://a.example'),
    at: '4:5',
    mended: file('  - type: sms', '    message: See https://a.example'),
  },
  'liquid-syntax': {
    broken: file(
      '  - type: email',
      '    message: |-',
      '      <div>Hello</div>',
      '      <div>{% if firstName %}Hi</div>',
    ),
    at: '6:12',
    mended: file(
      '  - type: email',
      '    message: |-',
      '      <div>Hello</div>',
      '      <div>{% if firstName %}Hi{% endif %}</div>',
    ),
  },
  'unknown-variable': {
    broken: file('  - type: sms', '    message: Hello {{fristName}}'),
    at: '4:5',
    mended: file('  - type: sms', '    message: Hello {{firstName}} of {{region}}'),
  },
};

describe('the traps', () => {
  const variables = ['region'];

  test('every rule has a file that breaks it', () => {
    expect(Object.keys(TRAPS).toSorted()).toEqual(RULES.map(({ name }) => name).toSorted());
  });

  test.each(Object.entries(TRAPS))(
    '%s is found where it is, and nowhere in the mended file',
    (name, { broken, at, mended }) => {
      expect(found(broken, { variables })).toEqual([`${name} ${at}`]);
      expect(found(mended, { variables })).toEqual([]);
    },
  );

  test.each(Object.entries(TRAPS))('%s can be turned off, for a run and for a step', (name, { broken }) => {
    expect(found(broken, { variables, off: [name] })).toEqual([]);
    const above = broken.replace(/^ {2}- /m, `  # check-off: ${name}\n  - `);
    const isNested = name === 'dead-fallback';
    expect(found(above, { variables })).toEqual(isNested ? [expect.stringContaining(name)] : []);
  });

  test('variables are not checked where nobody knows them', () => {
    expect(check((TRAPS['unknown-variable'] as { broken: string }).broken)).toEqual([]);
  });
});

describe('the schema for editors', () => {
  const validate = new Ajv2020({ strict: false }).compile(schema);

  test.each(Object.entries(TRAPS))('it takes the file of %s', (_, { mended }) => {
    expect(validate(parse(mended)), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each([
    file('  - type: sms', '    message: Hi', '    subject: No'),
    file('  - type: email', '    subject: Hi'),
    file('  - type: linkedinVisit', '    delay: 1501'),
    file('  - type: fax'),
    file('  - id: cam_1', '    type: linkedinVisit'),
  ])('it refuses what the document refuses', (text) => {
    expect(validate(parse(text))).toBe(false);
  });
});

test('any text is checked without an exception', () => {
  const word = fc.constantFrom(
    'name',
    'steps',
    'type',
    'email',
    'conditional',
    'branches',
    'fallback',
    'message',
    'id',
    '{{',
    '{% if',
    'null',
    '~',
    '[]',
    '1',
    '*a',
    '&a',
    '!!js/function',
  );
  const line = fc.tuple(
    fc.constantFrom('', '  - ', '    ', '      - '),
    word,
    fc.constantFrom(': ', '', ': |\n      '),
    word,
  );
  const text = fc
    .array(
      line.map((parts) => parts.join('')),
      { maxLength: 12 },
    )
    .map((lines) => `name: a\nsteps:\n${lines.join('\n')}\n`);
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), (any) => {
      for (const { line: at, column } of check(any, { variables: [] })) {
        expect(at).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
      }
    }),
    { numRuns: runs(400) },
  );
});
