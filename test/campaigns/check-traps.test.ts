import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import schema from '../../generated/campaign.schema.json' with { type: 'json' };
import { check, RULES } from '../../src/campaigns/index.ts';
import { file, found } from './findings.ts';

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
  'single-braces': {
    broken: file('  - type: sms', '    message: Hi {firstName}}, see {this}'),
    at: '4:5',
    mended: file('  - type: sms', '    message: Hi {{firstName}}, see {this}'),
  },
  'cut-text': {
    broken: file('  - type: email', '    subject: Offer #5 for you', '    message: Hello'),
    at: '4:5',
    mended: file(
      '  - type: email',
      '    subject: "Offer #5 for you"',
      '    message: Hello',
      '  - type: manual',
      '    title: Offer # a comment',
    ),
  },
  'curly-quotes': {
    broken: file('  - type: email', '    subject: “Hello”', '    message: Hello'),
    at: '4:5',
    mended: file('  - type: email', '    subject: "“Hello”"', '    message: Hello'),
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

test('a variable that is left open before the next one is found where it begins', () => {
  const text = file('  - type: email', '    message: |-', '      Hello', '      Ada, {{firstName, one {{companyName}}');
  expect(check(text)).toMatchObject([{ rule: 'liquid-syntax', line: 6, column: 12 }]);
  expect(check(text.replace('one {{', 'one }}{{'))).toMatchObject([]);
});

test('a text that is a comment as a whole is found', () => {
  expect(found(file('  - type: sms', '    message: #1 in Europe'))).toEqual(['document 4:5', 'cut-text 4:5']);
});

test('a text of several lines can hold what would cut a single line', () => {
  expect(found(file('  - type: email', '    message: |-', '      “Offer #5”', '      #6'))).toEqual([]);
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
