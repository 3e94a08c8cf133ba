import type { Api } from '../document/api.ts';
import { facadeTypes } from './facade/facade-types.ts';
import { operationTable } from './operation-table.ts';

const METHOD_KINDS = [
  'FormatMethod',
  'Method',
  'OptionalFormatMethod',
  'OptionalMethod',
  'OptionalPagedMethod',
  'PagedMethod',
  'WaitMethod',
];

/** The module behind the facade: concrete types, lists of enum values, and the operation table. */
export function apiModule(api: Api): string {
  const types = facadeTypes(api);
  const kinds = METHOD_KINDS.filter((kind) => types.includes(`: ${kind}<`));
  const imports = [
    `import type { ${kinds.join(', ')} } from '../src/client/call/method.ts';`,
    "import type { OperationRow } from '../src/client/call/operation.ts';",
    "import { unpackOperations } from '../src/client/call/unpack-operations.ts';\n",
    '/** Version of the document and of the package, which go together. */',
    `export const VERSION = '${api.version}';\n`,
  ];
  return [...imports, types, operationTable(api)].join('\n');
}
