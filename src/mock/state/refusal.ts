import type { Operation } from '../../document/api.ts';
import { documentedError } from '../response/documented-error.ts';
import { refuseFaults } from '../response/refuse-faults.ts';
import { emptyResponse, type MockFault, type MockResponse, withNote } from '../response/response.ts';

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
  throw new Refusal((operation) => documentedError(operation, status, example));
}

/** Ends a request without doing anything, as lemlist does in silence. The note says so. */
export function doNothing(note: string): never {
  throw new Refusal(() => withNote(emptyResponse(200), note));
}

/** Refuses in lemlist's words, which name a part of the request. `shown` is what the documented example names. */
export function refuseNaming(status: number, example: string, shown: string, given: string): never {
  throw new Refusal((operation) => {
    const response = documentedError(operation, status, example);
    return { ...response, body: response.body.replace(shown, () => given) };
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
