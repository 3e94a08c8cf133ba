import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/campaigns/index.ts';
import { runs } from '../support/property-runs.ts';
import { file, found, lockWith } from './findings.ts';

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
    ['a misspelt type, with what was written', file('  - type: emial'), 'got "emial"; did you mean `email`?'],
    [
      'a field with hyphens, by its name and at its line',
      file('  - type: linkedinVisit', '    send-delay: 2'),
      '`send-delay` is not a field of linkedinVisit steps, which have id, type, delay; did you mean `delay`?',
    ],
    [
      'a type under another name',
      file('  - Type: sms', '    message: Hi'),
      'got nothing; did you mean `type` by `Type`?',
    ],
    [
      'steps beside the branches',
      file('  - type: conditional', '    conditionKey: emailsOpened', '    delayType: waitUntil', '    steps: []'),
      '`steps` belongs to a branch of the condition. Move it there.',
    ],
    [
      'a text that YAML reads as a map',
      file('  - type: sms', '    message: {{firstName}}'),
      '`message` must be a string, got an object; a text that begins with `{` needs quotes.',
    ],
    [
      'a wrong delay of a condition, once',
      file(
        '  - type: conditional',
        '    conditionKey: emailsOpened',
        '    delayType: after',
        '    branches:',
        '      - steps: []',
      ),
      '`delayType` must be one of within, waitUntil, got "after".',
    ],
    [
      'text for a number, with what was written',
      file('  - type: linkedinVisit', '    delay: "3"'),
      '`delay` must be a whole number, got "3"; send it without quotes.',
    ],
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
      '`mesage` is not a field of sms steps, which have id, type, message, delay; did you mean `message`?',
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
    const text = file('  - id: stp_1', '    type: carrierPigeon', '    wings: 2');
    expect(check(text)).toEqual([]);
    expect(check(text, { lock: lockWith({ stp_1: { type: 'carrierPigeon', fields: {} } }) })).toEqual([]);
  });

  test('another type than that of the stored step is an error, if it is not known', () => {
    const text = file('  - id: stp_1', '    type: text', '    message: Hi');
    expect(check(text, { lock: lockWith({ stp_1: { type: 'sms', fields: {} } }) })).toMatchObject([
      { rule: 'document', line: 4, message: expect.stringMatching(/^`type` must be one of email, .*, got "text"\.$/) },
    ]);
  });

  test.each([
    ['what people write', '    subject: 2026', '    message: [Dear Ada]'],
    ['a long value', `    delay: "${'9'.repeat(41)}"`, '    message: Hi'],
    ['a value that turns the letters of a terminal', '    delay: "3\\u202e"', '    message: Hi'],
    ['a URL', '    delay: https://a.example/?key=99', '    message: Hi'],
    ['an email address', '    cc: ada@example.com', '    message: Hi'],
  ])('%s is not shown', (_, ...lines) => {
    const messages = check(file('  - type: email', ...lines)).map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.join()).not.toMatch(/Dear|99|\u202e|ada@/);
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

test.each([
  ['a colon in a text', 'name: Spring: sales', '1:7 a text with a colon and a space in it needs quotes'],
  [
    'a variable before a text',
    'name: {{firstName}} and more',
    '1:21 the value ends before this; put the whole value in quotes, which one that begins with `{{` needs',
  ],
  [
    'a field twice',
    'name: a\nname: b',
    '2:1 this field stands above already; remove one of the two, or begin a new item with `- `',
  ],
  ['a tab', 'name: a\nsteps:\n\t- type: sms', '3:1 a tab cannot indent a line; use spaces'],
  [
    'a field without a space',
    'name: a\nsteps:\n  - type:sms\n    delay: 1',
    '3:5 a field needs a colon and a space behind its name; check this line and the next one',
  ],
  ['a quote that stays open', 'name: "Spring\nsteps: []\n', '1:7 the quote that opens here is not closed in this line'],
  [
    'an open quote above a closed one',
    'name: "Spring\nsteps:\n  - type: email\n    subject: "Hello"\n',
    '1:7 the quote that opens here is not closed in this line',
  ],
  [
    'a quote within quotes',
    'name: "The "new" year"',
    '1:13 the text ends before this, at a quote within it; write `\\"` for a quote that belongs to the text',
  ],
  [
    'an apostrophe within quotes',
    "name: 'Spring's'",
    "1:15 the text ends before this, at a quote within it; write `''` for a quote that belongs to the text",
  ],
  [
    'a field that is indented less',
    'name: a\nsteps:\n  - type: sms\n   message: Hello',
    '4:1 this line must begin in the same column as the fields beside it',
  ],
  [
    'a field that is indented more',
    'name: a\nsteps:\n  - type: sms\n      message: Hello',
    '3:11 the next line is indented further than this one, as if it continued the value; begin it in the column of the fields beside it',
  ],
  [
    'a dash for a hyphen',
    'name: a\nsteps:\n  – id: stp_1\n    type: sms',
    '3:9 an item of a list begins with a hyphen and a space: `- `',
  ],
  [
    'a no-break space before a field',
    'name: a\nsteps:\n  - type: sms\n\u00a0   message: Hello\n    delay: 1',
    '4:14 this line or the next one begins with a space of another kind, such as a no-break space; use plain spaces',
  ],
])('%s is explained in words for everybody', (_, text, line) => {
  expect(check(text).map(({ line: at, column, message }) => `${at}:${column} ${message}`)).toEqual([line]);
});

test('a step with steps is a step with an unknown field', () => {
  expect(
    check('name: a\nsteps:\n  - type: sms\n    message: Hello\n    steps: ~\n').map(({ message }) => message),
  ).toEqual([expect.stringContaining('`steps`')]);
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
