import type { FileStep } from '../campaign-file.ts';
import type { StepPlace } from '../places.ts';
import type { Rule } from './finding.ts';
import { templatesOf } from './templates.ts';
import { TEXT_RULES } from './text-rules.ts';

/** LinkedIn's limits of a note: for free accounts, and for Premium accounts. */
const FREE_NOTE_CHARACTERS = 200;
const PREMIUM_NOTE_CHARACTERS = 300;
/** What only a connection can receive. */
const FOR_CONNECTIONS = ['linkedinSend', 'linkedinVoiceNote'];
/** Conditions that tell connections from others. */
const TELLS_CONNECTIONS = ['linkedinInviteAccepted', 'linkedinNetworkCheck'];
/** The traps, in the order of their findings at one place. Each can be turned off by name. */
export const RULES: readonly Rule[] = [
  {
    name: 'div-paragraphs',
    severity: 'warning',
    reason: 'lemlist shows <p> without spacing, so the email arrives as one block.',
    source: 'The description of `EmailMessage` in the document; a user had to rewrite 162 emails',
    check: ({ steps }, report) => {
      for (const { object, field, text } of templates(steps, 'email')) {
        if (/<p[\s>]/i.test(text))
          report(object, field, '`<p>` is displayed without spacing. Write each paragraph as a `<div>`.');
      }
    },
  },
  {
    name: 'note-length',
    severity: 'error',
    reason:
      'LinkedIn allows 200 characters from free accounts and 300 from Premium accounts; lemlist stores more and cannot launch.',
    source: 'The description of `LinkedinInviteStepUpdate` in the document',
    check: ({ steps }, report) => {
      for (const { object, field, text } of templates(steps, 'linkedinInvite')) {
        const { length } = [...text.trimEnd()];
        if (length <= FREE_NOTE_CHARACTERS) continue;
        const limit = length > PREMIUM_NOTE_CHARACTERS ? PREMIUM_NOTE_CHARACTERS : FREE_NOTE_CHARACTERS;
        const whose = limit === PREMIUM_NOTE_CHARACTERS ? 'any account' : 'a free account';
        report(
          object,
          field,
          `The note has ${length} characters, more than the ${limit} that LinkedIn allows from ${whose}. Shorten it.`,
        );
      }
    },
  },
  {
    name: 'not-yet-connected',
    severity: 'warning',
    reason: 'A LinkedIn message to somebody who is no connection becomes a task that never ends.',
    source: 'Reports of users',
    check: ({ steps }, report) => {
      for (const { step, above } of steps) {
        if (!FOR_CONNECTIONS.includes(step.type)) continue;
        const isSafe = above.some(
          ({ condition, branch }) => !branch.fallback && TELLS_CONNECTIONS.includes(String(condition.conditionKey)),
        );
        if (!isSafe)
          report(
            step,
            'type',
            `A \`${step.type}\` step reaches connections only. Put it below a condition on \`linkedinInviteAccepted\`.`,
          );
      }
    },
  },
  {
    name: 'dead-fallback',
    severity: 'error',
    reason: 'With `waitUntil` a lead waits forever, so nobody ever enters the fallback.',
    source: 'Reports of users',
    check: ({ steps }, report) => {
      for (const { step } of steps) {
        const fallback = step.branches?.find((branch) => branch.fallback);
        if (step.delayType !== 'waitUntil' || !fallback?.steps?.length) continue;
        report(
          fallback,
          'steps',
          'No lead enters the fallback of a `waitUntil` condition. Use `within` with a `delay`, or remove these steps.',
        );
      }
    },
  },
  {
    name: 'late-first-step',
    severity: 'warning',
    reason: 'The first step of a campaign usually runs at once; a delay there is mostly a leftover.',
    source: 'Reports of users',
    check: ({ steps }, report) => {
      const [first] = steps;
      if (first && Number(first.step.delay) > 0 && first.step.type !== 'conditional') {
        report(
          first.step,
          'delay',
          'The first step waits before anything happens. Set `delay` to 0 unless that is wanted.',
        );
      }
    },
  },
  ...TEXT_RULES,
];

function templates(steps: readonly StepPlace[], type: FileStep['type']): ReturnType<typeof templatesOf> {
  return steps
    .flatMap(({ step }) => (step.type === type ? templatesOf(step) : []))
    .filter(({ field }) => field.includes('essage'));
}
