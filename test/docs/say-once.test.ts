import { expect, test } from 'vitest';
import { sayOnce } from '../../src/docs/parts/say-once.ts';

const bodies = (...summaries: string[]) => summaries.map((summary) => ({ text: 'x', summary, advice: '' }));

test.each([
  [
    'The campaign does not exist, or the API key has no user.',
    ['Unknown campaign'],
    'The campaign does not exist.',
    [''],
  ],
  [
    'The campaign is running. It ran before.',
    ['The campaign is running'],
    'The campaign is running. It ran before.',
    [''],
  ],
  [
    'The plan does not include this.',
    ['Email Pro is required'],
    'The plan does not include this.',
    ['Email Pro is required'],
  ],
  [
    'The lead or its step does not exist. Read both.',
    ['Unknown lead', 'Unknown step'],
    'The lead or its step does not exist. Read both.',
    ['Unknown lead', 'Unknown step'],
  ],
  [
    'The lead or the step does not exist. Read both.',
    ['Unknown lead', 'Unknown step'],
    'Read both.',
    ['Unknown lead', 'Unknown step'],
  ],
  [
    'The body is wrong, an id is malformed, or the API key is missing.',
    ['A', 'B'],
    'The body is wrong, or an id is malformed.',
    ['A', 'B'],
  ],
  [
    'The name is missing, or too long, or the API key is missing.',
    ['A', 'B'],
    'The name is missing, or too long.',
    ['A', 'B'],
  ],
])('a cause stands in the sentence or in its row: %s', (description, causes, sentence, rows) => {
  const said = sayOnce(description, bodies(...causes), true);
  expect([said.description, said.bodies.map(({ summary }) => summary)]).toEqual([sentence, rows]);
});

test('a common cause stays where no link leads to it', () => {
  const description = 'The list does not exist, or the API key has no user.';
  expect(sayOnce(description, bodies('Unknown list'), false).description).toBe(description);
});
