import type { FileStep } from '../campaign-file.ts';
import { LEAD_FIELDS } from '../fields.ts';
import type { StepPlace } from '../places.ts';
import type { Rule } from './finding.ts';
import { parseTemplate } from './liquid.ts';
import { TEXT_FIELDS, templatesOf } from './templates.ts';

/** LinkedIn's limits of a note: for free accounts, and for Premium accounts. */
const FREE_NOTE_CHARACTERS = 200;
const PREMIUM_NOTE_CHARACTERS = 300;
/** What only a connection can receive. */
const FOR_CONNECTIONS = ['linkedinSend', 'linkedinVoiceNote'];
/** Conditions that tell connections from others. */
const TELLS_CONNECTIONS = ['linkedinInviteAccepted', 'linkedinNetworkCheck'];
/** What a template can use of any lead and any sender. */
const BUILT_IN = [...LEAD_FIELDS, 'signature', 'sender'];
/** `{firstName}`, also with too many braces behind it. */
const SINGLE_BRACES = /(?<!\{)\{ *(\w+) *\}/g;
const CURLY_QUOTES = /^[“”„«»‘’‚][\s\S]*[“”«»‘’]$/;

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
  {
    name: 'insecure-link',
    severity: 'warning',
    reason: 'Links without https are marked as insecure by mail programs and browsers, and cost deliverability.',
    source: 'Reports of users',
    check: ({ steps }, report) => {
      for (const { object, field, text } of steps.flatMap(({ step }) =>
        step.type === 'api' ? [] : templatesOf(step),
      )) {
        if (/\bhttp:\/\//i.test(text)) report(object, field, 'A link begins with http://. Use https://.');
      }
    },
  },
  {
    name: 'liquid-syntax',
    severity: 'error',
    reason: 'lemlist cannot render a template that does not parse, and the lead stays where it is.',
    source: 'The Liquid language, which lemlist’s templates use',
    check: ({ steps }, report) => {
      for (const { object, field, text } of steps.flatMap(({ step }) => templatesOf(step))) {
        const parsed = parseTemplate(text);
        if ('error' in parsed)
          report(object, field, `The Liquid template does not parse: ${parsed.error}.`, parsed.place);
      }
    },
  },
  {
    name: 'single-braces',
    severity: 'warning',
    reason: 'lemlist replaces names in double braces only, so people read the name itself.',
    source: 'The Liquid language, which lemlist’s templates use',
    check: ({ steps, variables }, report) => {
      for (const { object, field, text } of steps.flatMap(({ step }) => templatesOf(step))) {
        for (const [, name = ''] of text.matchAll(SINGLE_BRACES)) {
          if (BUILT_IN.includes(name) || variables?.has(name))
            report(object, field, `\`{${name}}\` stays as it is in the text. Write \`{{${name}}}\`.`);
        }
      }
    },
  },
  {
    name: 'cut-text',
    severity: 'error',
    reason: 'A `#` behind a space begins a comment in YAML, so the rest of the text gets lost.',
    source: 'The YAML language',
    check: ({ steps, writtenAs }, report) => {
      for (const { object, field } of textFieldsOf(steps)) {
        // Between `#` and a comment that is meant as one stands a space.
        if (/^\S/.test(writtenAs(object, field)?.comment ?? ''))
          report(object, field, 'The text ends before the `#`, which begins a comment. Put the whole text in quotes.');
      }
    },
  },
  {
    name: 'curly-quotes',
    severity: 'warning',
    reason: 'Only straight quotes enclose a text in YAML. Curly ones are sent to people.',
    source: 'The YAML language',
    check: ({ steps, writtenAs }, report) => {
      for (const { object, field } of textFieldsOf(steps)) {
        const { type, value } = writtenAs(object, field) ?? {};
        if (type === 'PLAIN' && CURLY_QUOTES.test(String(value)))
          report(object, field, 'The curly quotes are a part of the text. Write straight quotes, or none.');
      }
    },
  },
  {
    name: 'unknown-variable',
    severity: 'warning',
    reason: 'A misspelt variable reaches people as a gap in the text.',
    source: 'Reports of users',
    check: ({ steps, variables }, report) => {
      if (!variables) return;
      for (const { object, field, text } of steps.flatMap(({ step }) => templatesOf(step))) {
        const parsed = parseTemplate(text);
        const used = 'variables' in parsed ? parsed.variables : [];
        for (const name of used.filter((one) => !variables.has(one) && !BUILT_IN.includes(one))) {
          report(object, field, `The team has no variable \`${name}\`. Correct it, or add it to the list of fields.`);
        }
      }
    },
  },
];

function templates(steps: readonly StepPlace[], type: FileStep['type']): ReturnType<typeof templatesOf> {
  return steps
    .flatMap(({ step }) => (step.type === type ? templatesOf(step) : []))
    .filter(({ field }) => field.includes('essage'));
}

/** Every text that a step or a variant has, also one that is empty because a comment took its place. */
function textFieldsOf(steps: readonly StepPlace[]): { object: object; field: string }[] {
  return steps
    .flatMap(({ step }) => [step, ...(step.variantB ? [step.variantB] : [])])
    .flatMap((object) => TEXT_FIELDS.filter((field) => field in object).map((field) => ({ object, field })));
}
