import type { Api, Operation } from '../../document/api.ts';
import { type ResponseExample, responseExamples } from '../../document/examples.ts';
import { type FormatChoice, formatChoice } from '../../document/format-choice.ts';
import { lazily } from '../lazily.ts';
import { type ExampleChooser, exampleChooser } from '../response/fitting-example.ts';
import { deprecationNote } from '../traps/deprecated.ts';
import { type FindIgnored, ignoredParameters } from '../traps/ignored-parameters.ts';
import { type BodyReader, bodyReader } from './body.ts';
import { type ParameterReader, parameterReader } from './parameters.ts';
import { Routes } from './routes.ts';

/** An operation with everything that can be worked out before a request arrives. */
export interface Endpoint {
  operation: Operation;
  readParameters: ParameterReader;
  readBody: BodyReader;
  /** The examples of its successes. */
  examples: readonly ResponseExample[];
  chooseExample: ExampleChooser;
  /** The parameter that says in which media type the response comes, if there is one. */
  format: FormatChoice | undefined;
  findIgnored: FindIgnored;
  /** What to send instead, if the operation is deprecated. */
  deprecation: string | undefined;
}

/** Every operation of the document by its path. Each is prepared with its first request. */
export function prepareRoutes(api: Api): Routes<() => Endpoint> {
  const routes = new Routes<() => Endpoint>();
  for (const operation of api.operations) {
    const endpoint = lazily(() => ({
      operation,
      readParameters: parameterReader(api, operation),
      readBody: bodyReader(operation),
      examples: responseExamples(operation),
      chooseExample: exampleChooser(api, operation),
      format: formatChoice(api, operation),
      findIgnored: ignoredParameters(api, operation),
      deprecation: deprecationNote(api, operation),
    }));
    routes.add(operation.path, operation.method, endpoint);
  }
  return routes;
}
