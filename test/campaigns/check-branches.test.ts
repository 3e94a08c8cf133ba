import { describe, expect, test } from 'vitest';
import document from '../../generated/openapi.json' with { type: 'json' };
import { CONDITION_TESTS } from '../../src/campaigns/condition-tests.ts';
import { check } from '../../src/campaigns/index.ts';
import { BRANCHING_KEYS } from '../../src/index.ts';
import { testParameters } from '../../src/mock/state/resources/branch-test.ts';
import { file, lockWith } from './findings.ts';

/** A condition with this key and these branches, each on lines of its own. */
const condition = (key: string, ...branches: string[]): string =>
  file(
    '  - type: conditional',
    `    conditionKey: ${key}`,
    '    delayType: within',
    '    delay: 2',
    '    branches:',
    ...branches,
  );
const errors = (text: string, options = {}) => check(text, options).map(({ line, message }) => `${line}: ${message}`);

describe('which conditions can have several branches', () => {
  test('is what the document says, and what the mock does', () => {
    const { description } = document.paths['/sequences/{sequenceId}/steps/{stepId}/branches'].post;
    const sentence = /Only the conditions (.*?) can have several branches/.exec(description)?.[1] ?? '';
    const said = [...sentence.matchAll(/`(\w+)`/g)].map(([, key]) => key);
    expect([...CONDITION_TESTS.keys()].toSorted()).toEqual(said.toSorted());
    for (const key of BRANCHING_KEYS) expect(CONDITION_TESTS.get(key) ?? []).toEqual(testParameters(key));
  });

  test.each([
    ['a new condition', '      - steps: []', '      - name: Late'],
    ['a stored branch', '      - id: seq_1', '      - name: Late'],
  ])('a second one beside %s is refused at its line', (_, ...branches) => {
    expect(errors(condition('linkedinInviteAccepted', ...branches, '      - fallback: true'))).toEqual([
      expect.stringMatching(
        /^9: A condition on `linkedinInviteAccepted` has one branch beside its fallback; only those on .*`hasScore`.* can have several\. /,
      ),
    ]);
  });

  test('several branches of a condition with tests are no error', () => {
    const branches = ['      - scoreThreshold: 70', '      - scoreThreshold: 20', '      - fallback: true'];
    expect(errors(condition('hasScore', ...branches))).toEqual([]);
  });
});

describe('what a branch tests', () => {
  test.each<[string, string, string[], string]>([
    [
      'a test of another condition',
      'hasScore',
      ['      - scoreThreshold: 70', '        customValue: x'],
      '9: `customValue` is for conditions on `customLeadInfo`, and this one is on `hasScore`. Use `scoreComparator`, `scoreThreshold`.',
    ],
    [
      'a further branch without a test',
      'hasEmailAddress',
      ['      - emailStatusFilter: [risky]', '      - name: Rest'],
      '9: A branch of a condition on `hasEmailAddress` needs `emailStatusFilter`.',
    ],
    [
      'an operator without a value',
      'customLeadInfo',
      [
        '      - customField: industry',
        '        customOperator: equal',
        '        customValue: a',
        '      - customOperator: contains',
      ],
      '11: A branch of a condition on `customLeadInfo` needs `customValue`.',
    ],
    [
      'another field',
      'customLeadInfo',
      [
        '      - customField: industry',
        '        customOperator: empty',
        '      - customField: city',
        '        customOperator: empty',
      ],
      '10: All branches of a condition test the same `customField`. Add another condition.',
    ],
    [
      'a test where the condition has none',
      'emailsOpened',
      ['      - scoreThreshold: 70'],
      '8: `scoreThreshold` is for conditions on `hasScore`, and this one is on `emailsOpened`. Remove it.',
    ],
    [
      'a fallback in other words',
      'hasScore',
      ['      - steps: []', '      - fallback: yes'],
      '9: `fallback` must be `true`, or left out.',
    ],
    [
      'the key of the condition',
      'hasScore',
      ['      - conditionKey: hasScore'],
      '8: `conditionKey` belongs to the condition: all its branches test the same key. Remove it here.',
    ],
    [
      'a misspelt field',
      'hasScore',
      ['      - scoreTreshold: 2'],
      '8: `scoreTreshold` is unknown; allowed: id, fallback, steps, name, customField, customOperator, customValue, scoreComparator, scoreThreshold, emailStatusFilter, callStatusFilter, delay, delayType; did you mean `scoreThreshold`?',
    ],
  ])('%s is an error', (_, key, branches, message) => {
    expect(errors(condition(key, ...branches))).toEqual([message]);
  });

  test('what lemlist shows in a stored branch is left alone', () => {
    const text = condition('hasScore', '      - id: seq_1', '        customField: industry');
    expect(errors(text)).toEqual([]);
    expect(errors(text, { lock: lockWith({}, { seq_1: { customField: 'industry' } }) })).toEqual([]);
    expect(errors(text, { lock: lockWith({}, { seq_1: {} }) })).toHaveLength(1);
  });
});

test('a fallback stays the fallback, and no other branch becomes one', () => {
  const lock = lockWith({}, { seq_1: {}, seq_2: { fallback: true } });
  expect(errors(condition('emailsOpened', '      - id: seq_1', '      - id: seq_2'), { lock })).toEqual([
    '9: This branch is the fallback in lemlist, which cannot change. Add `fallback: true` to it.',
  ]);
  const swapped = ['      - id: seq_1', '        fallback: true', '      - steps: []'];
  expect(errors(condition('emailsOpened', ...swapped), { lock })).toEqual([
    '9: lemlist cannot make a stored branch the fallback. Remove `fallback`.',
  ]);
});
