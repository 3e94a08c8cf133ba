import type { Api, Operation } from '../../document/api.ts';
import { type ExampleChooser, exampleChooser } from '../response/fitting-example.ts';
import { parameterReader } from './parameters.ts';
import { Routes } from './routes.ts';

/** An operation with all that can be worked out about it before a request comes. */
export interface PreparedOperation {
  operation: Operation;
  readParameters: ReturnType<typeof parameterReader>;
  chooseExample: ExampleChooser;
}

/** Every operation of the document by its path. Each is prepared when it is first asked for. */
export function routesOf(api: Api): Routes<() => PreparedOperation> {
  const routes = new Routes<() => PreparedOperation>();
  for (const operation of api.operations) {
    let prepared: PreparedOperation | undefined;
    routes.add(operation.path, operation.method, () => {
      prepared ??= {
        operation,
        readParameters: parameterReader(api, operation),
        chooseExample: exampleChooser(api, operation),
      };
      return prepared;
    });
  }
  return routes;
}
