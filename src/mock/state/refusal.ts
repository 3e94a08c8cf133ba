import type { Operation } from '../../document/api.ts';
import { refuseFaults } from '../response/refuse-faults.ts';
import { type MockFault, type MockResponse, valueResponse } from '../response/response.ts';

/** Where one error has several media types, lemlist uses the first of these. */
const MEDIA_TYPES = ['text/html', 'application/json', 'text/plain'];

/** Thrown where lemlist would refuse a request: in lemlist's words, or in ours where lemlist's are not known. */
export class Refusal extends Error {
  readonly respond: (operation: Operation) => MockResponse;

  constructor(respond: (operation: Operation) => MockResponse) {
    super('The request is refused');
    this.respond = respond;
  }
}

/** Refuses in lemlist's words: with the named error example of the operation. */
export function refuse(status: number, example: string): never {
  throw new Refusal(({ id, responses }) => {
    const content = responses[status]?.content ?? {};
    const mediaType = MEDIA_TYPES.find((type) => content[type]?.examples?.[example]);
    if (mediaType === undefined) throw new Error(`The document has no ${status} \`${example}\` of ${id}`);
    return valueResponse(status, mediaType, content[mediaType]?.examples?.[example]?.value);
  });
}

/**
 * Refuses one field with a sentence of ours that names the field and the rule, like every fault that the mock finds. For rules
 * of lemlist whose words are not known.
 */
export function refuseField(field: string, rule: string, sentence: string, part: MockFault['in'] = 'body'): never {
  const path = field && `/${field}`;
  const fault = { in: part, path, rule, expected: rule, received: 'something else', message: sentence };
  throw new Refusal((operation) => refuseFaults(operation, [fault]));
}
