import { valueAt } from '../../client/call/json-pointer.ts';
import { faultsOf, type Validator } from '../../client/preflight/index.ts';
import { nearest } from '../../client/preflight/nearest.ts';
import type { Fields } from '../campaign-file.ts';
import { toSent } from '../text.ts';
import type { Report } from './finding.ts';
import { TEXT_FIELDS } from './templates.ts';

/** What a line of a terminal shows as it is, and short enough to be a name or a number. A URL can hold a key. */
const SHOWN = /^(?!.*:\/\/)[^\p{C}\p{Zl}\p{Zp}]{1,40}$/u;
/** Fields that hold what people write, or who they are. */
const PRIVATE_FIELDS: readonly string[] = [...TEXT_FIELDS, 'cc', 'customValue'];
const HIDDEN_NAME = /`\*`, a field with a name of (\d+) characters,/;
/** Where a message lists the fields that an object has. */
const FIELD_LIST = /(; allowed: |, which have )/;

/**
 * Reports what a validator finds in an object of a file.
 *
 * @param own fields that the object has in a file and in no request
 */
export function reportFaults(
  validator: Validator<unknown>,
  value: Fields,
  object: object,
  report: Report,
  own: readonly string[] = [],
): void {
  const sent = asSent(value);
  for (const fault of faultsOf(validator, sent)) {
    const { path, rule, expected, received } = fault;
    // A new step takes an `index`, and a file does not: see `checkPlaces`.
    let message = rule === 'additionalProperties' ? fault.message.replace(/, index(?=[,;]|$)/, '') : fault.message;
    message = message.replace(FIELD_LIST, (words) => [words, ...own.map((name) => `${name}, `)].join(''));
    const field = path === '/*' ? hiddenName(message, sent) : path.split('/')[1];
    if (path === '/*' && field) message = message.replace(HIDDEN_NAME, `\`${field}\``);
    const written = valueAt(sent, path);
    const isShown = typeof written === 'string' && !PRIVATE_FIELDS.includes(field ?? '') && SHOWN.test(written);
    if (rule === 'type' && expected === 'a string' && received === 'an object')
      message += '; a text that begins with `{` needs quotes';
    if (isShown) message = message.replace(`, got ${received}`, `, got ${JSON.stringify(written)}`);
    // The validator does not know the fields that only a file has.
    const isUnknown = rule === 'additionalProperties' && !message.includes('did you mean');
    const meant = isUnknown && field && nearest(field, own);
    if (meant) message += `; did you mean \`${meant}\`?`;
    // Without a type nothing is known of the other fields, so none of them would be called wrong.
    const asType = rule === 'discriminator' && Object.keys(sent).find((name) => nearest(name, ['type']));
    if (asType && asType !== 'type') message += `; did you mean \`type\` by \`${asType}\`?`;
    const end = message.endsWith('?') ? '' : '.';
    report(object, field, `${message.charAt(0).toUpperCase()}${message.slice(1)}${end}`);
  }
}

/** A name that may be any text, as in `delay-type`. It is shown if it fits in a line, since the file belongs to the reader. */
function hiddenName(message: string, fields: Fields): string | undefined {
  const length = Number(HIDDEN_NAME.exec(message)?.[1]);
  return Object.keys(fields).find((name) => name.length === length && SHOWN.test(name) && !/^\w+$/.test(name));
}

function asSent(fields: Fields): Fields {
  const set = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(set.map(([name, value]) => [name, toSent(value)]));
}
