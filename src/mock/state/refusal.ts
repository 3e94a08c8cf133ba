import type { Operation } from '../../document/api.ts';
import type { Answer } from '../handler.ts';
import { refuse as refuseFaults } from '../response/refusals.ts';

/** Where one error stands under several media types, lemlist uses the first of these. */
const MEDIA_TYPES = ['text/html', 'application/json', 'text/plain'];

/** How lemlist refuses a request: in its own words, or in ours where nobody has seen them. */
export class Refusal extends Error {
  readonly toAnswer: (operation: Operation) => Answer;

  constructor(toAnswer: (operation: Operation) => Answer) {
    super('The request is refused');
    this.toAnswer = toAnswer;
  }
}

/** A refusal in lemlist's own words: the named error example that the operation has for a status. */
export function refuse(status: number, example: string): never {
  throw new Refusal((operation) => {
    const content = operation.responses[status]?.content ?? {};
    const type = MEDIA_TYPES.find((one) => content[one]?.examples?.[example]);
    if (type === undefined) throw new Error(`The document has no ${status} \`${example}\` of ${operation.id}`);
    return { status, headers: { 'content-type': type }, body: content[type]?.examples?.[example]?.value };
  });
}

/**
 * A refusal of one field whose words at lemlist have not been seen, in the form of the other faults of the mock: a sentence
 * that names the field and the rule.
 */
export function refuseField(
  field: string,
  rule: string,
  sentence: string,
  part: 'body' | 'path' | 'query' = 'body',
): never {
  const fault = {
    in: part,
    path: field && `/${field}`,
    rule,
    expected: rule,
    received: 'something else',
    message: sentence,
  };
  throw new Refusal((operation) => {
    const { status, headers, body, faults } = refuseFaults(operation, [fault]);
    return { status, headers, body, ...(faults && { faults }) };
  });
}
