import { LEAD_FIELDS } from '../fields.ts';
import type { StepPlace } from '../places.ts';
import type { Rule } from './finding.ts';
import { parseTemplate } from './liquid.ts';
import { TEXT_FIELDS, templatesOf } from './templates.ts';

/** What a template can use of any lead and any sender. */
const BUILT_IN = [...LEAD_FIELDS, 'signature', 'sender'];
/** `{firstName}`, also with too many braces behind it. */
const SINGLE_BRACES = /(?<!\{)\{ *(\w+) *\}/g;
const CURLY_QUOTES = /^[“”„«»‘’‚][\s\S]*[“”«»‘’]$/;

/** Traps in the texts that people read: links, templates and what YAML makes of a text. */
export const TEXT_RULES: readonly Rule[] = [
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

/** Every text that a step or a variant has, also one that is empty because a comment took its place. */
function textFieldsOf(steps: readonly StepPlace[]): { object: object; field: string }[] {
  return steps
    .flatMap(({ step }) => [step, ...(step.variantB ? [step.variantB] : [])])
    .flatMap((object) => TEXT_FIELDS.filter((field) => field in object).map((field) => ({ object, field })));
}
